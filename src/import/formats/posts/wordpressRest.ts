import type { Reader } from '../../core/delivery.ts';
import { plainText } from '../../core/notation/html.ts';
import { field, isTrue, textField, wordsIn } from '../../core/notation/jsonFields.ts';
import { placeOf } from '../../core/delivery.ts';
import { readFields, select, valuesOf } from '../paths.ts';
import { photoFrom } from '../photo.ts';
import type { PostPaths } from './fields.ts';
import { isRefused, itemOf, readObjects } from './fields.ts';
import { takePost, textsOf, topical } from './wordpress.ts';

/** Names of authors, terms and pictures are in it where it was asked for with `_embed`, or where common plug-ins add them. */
const fields: PostPaths = {
  id: 'guid/rendered|raw guid id',
  title: 'title/rendered|raw title',
  addresses: 'link canonical',
  texts: 'content/rendered|raw',
  summaries: 'excerpt/rendered|raw',
  published: 'date+date_gmt',
  updated: 'modified+modified_gmt',
  authors: 'coauthors|authors/display_name _embedded/author/name yoast_head_json/author',
};

const picture = {
  caption: 'caption/rendered|raw',
  credit: 'media_details/image_meta/credit',
  alt: 'alt_text',
};

/** Reads posts as the REST API of WordPress gives them (`/wp-json/wp/v2/posts`): one, a list, or lists one after another. */
export const readWordpressRest: Reader = (text) =>
  readObjects(
    text,
    (object) => field(object, 'content', 'title', 'excerpt')?.kind === 'object',
    (post, delivery) => {
      const [type, status] = [textField(post, 'type') ?? 'post', textField(post, 'status') ?? 'publish'];
      const item = itemOf(post, fields);
      const title = item.title && plainText(item.title);
      if (isRefused(post, undefined, delivery, title)) return;
      const isProtected = ['content', 'excerpt'].some((name) => isTrue(field(post, name), 'protected'));
      const hasPassword = isProtected || textField(post, 'password') !== undefined;
      const [outlet] = valuesOf(post, 'yoast_head_json/og_site_name');
      const [lang] = valuesOf(post, 'yoast_head_json/og_locale');
      takePost(
        { ...placeOf(post), type, status, title, hasPassword, day: textField(post, 'date') },
        () => plainText(wordsIn(post)),
        () => ({
          ...item,
          ...textsOf(item.texts as { line: number; text: string }[]),
          photos: select(post, '_embedded/wp:featuredmedia').flatMap(
            (media) => photoFrom(placeOf(media), readFields(media, picture)) ?? [],
          ),
          topics: select(post, '_embedded/wp:term')
            .filter((term) => topical.test(textField(term, 'taxonomy') ?? ''))
            .flatMap((term) => valuesOf(term, 'name')),
        }),
        { outlet, lang: lang?.replace('_', '-') },
        delivery,
      );
    },
    { item: 'post', advice: 'Save the answer of /wp-json/wp/v2/posts?_embed.' },
  );
