import type { Sharp } from 'sharp';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Rendition } from '../../src/archive/renditions.ts';
import type { Imaging } from '../../src/store/imaging.ts';
import { openImaging } from '../../src/store/imaging.ts';
import { creditOf, creditPacket } from '../../src/store/pictureCredit.ts';

let imaging: Imaging;
beforeAll(async () => {
  imaging = await openImaging();
});

/** The left half red, the right half blue. */
function halves(width = 600, height = 400): Sharp {
  const left = { create: { width: width / 2, height, channels: 3 as const, background: '#c03030' } };
  return sharp({ create: { width, height, channels: 3, background: '#3030c0' } }).composite([
    { input: left, left: 0, top: 0 },
  ]);
}

const whole = (format: 'avif' | 'webp', width = 300, height = 200): Rendition => ({
  name: 'x',
  format,
  width,
  height,
});

/** The mean colour of the left and of the right half, as R, G and B. */
async function halvesOf(
  bytes: Uint8Array,
): Promise<{ width: number; height: number; left: number[]; right: number[] }> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const meanOf = async (left: number): Promise<number[]> => {
    const half = sharp(data, { raw: info }).extract({ left, top: 0, width: Math.floor(width / 2), height });
    const { channels } = await sharp(await half.png().toBuffer()).stats();
    return channels.slice(0, 3).map(({ mean }) => mean);
  };
  return { width, height, left: await meanOf(0), right: await meanOf(Math.ceil(width / 2)) };
}

const isRed = ([red = 0, , blue = 0]: number[]): boolean => red > blue + 80;
const isBlue = ([red = 0, , blue = 0]: number[]): boolean => blue > red + 80;

describe.each(['avif', 'webp'] as const)('a rendition as %s', (format) => {
  const kinds: [kind: string, make: () => Promise<Buffer>][] = [
    ['a JPEG', () => halves().jpeg().toBuffer()],
    [
      'a JPEG in the colours of printing (CMYK)',
      async () =>
        sharp(await halves().png().toBuffer())
          .toColourspace('cmyk')
          .jpeg()
          .toBuffer(),
    ],
    [
      'a PNG of 16 bits and wide colours',
      async () =>
        sharp(await halves().png().toBuffer())
          .toColourspace('rgb16')
          .withIccProfile('p3')
          .png()
          .toBuffer(),
    ],
    [
      'a PNG with a palette',
      async () =>
        sharp(await halves().png().toBuffer())
          .png({ palette: true })
          .toBuffer(),
    ],
    [
      'a GIF',
      async () =>
        sharp(await halves().png().toBuffer())
          .gif()
          .toBuffer(),
    ],
    ['a WebP', () => halves().webp().toBuffer()],
    ['an AVIF', () => halves().avif().toBuffer()],
  ];
  test.each(kinds)('of %s has its colours, in sRGB and 8 bits', async (_, make) => {
    const bytes = await make();
    await imaging.check(bytes);
    const made = await imaging.render(bytes, whole(format));
    const metadata = await sharp(made).metadata();
    expect([
      metadata.format === 'heif' ? metadata.compression : metadata.format,
      metadata.space,
      metadata.depth,
    ]).toEqual([format === 'avif' ? 'av1' : 'webp', 'srgb', 'uchar']);
    const { width, height, left, right } = await halvesOf(made);
    expect([width, height, isRed(left), isBlue(right)]).toEqual([300, 200, true, true]);
  });

  test.each([
    [3, 'blue first'],
    [2, 'blue first'],
    [1, 'red first'],
    [4, 'red first'],
  ])('of one that EXIF turns (%i) is upright: %s', async (orientation, order) => {
    const bytes = await halves().jpeg().withMetadata({ orientation }).toBuffer();
    const { left, right } = await halvesOf(await imaging.render(bytes, whole(format)));
    expect([isRed(left), isBlue(right)]).toEqual(order === 'red first' ? [true, true] : [false, false]);
  });

  test('of one that EXIF turns by a quarter has its width and height changed over', async () => {
    const bytes = await halves().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { width, height } = await halvesOf(await imaging.render(bytes, whole(format, 200, 300)));
    expect([width, height]).toEqual([200, 300]);
  });

  test('of one that moves is its first frame', async () => {
    const frames = await Promise.all(
      ['#c03030', '#30c030', '#3030c0'].map((background) =>
        sharp({ create: { width: 600, height: 400, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100, 100] })
      .toBuffer();
    expect(await imaging.check(bytes)).toEqual({ isAnimated: true });
    expect(await imaging.check(await halves().gif().toBuffer())).toEqual({ isAnimated: false });
    const { left, right } = await halvesOf(await imaging.render(bytes, whole(format)));
    expect([isRed(left), isRed(right)]).toEqual([true, true]);
  });

  test('has the same bytes each time', async () => {
    const bytes = await halves().jpeg().toBuffer();
    expect(await imaging.render(bytes, whole(format))).toEqual(await imaging.render(bytes, whole(format)));
  });
});

describe('a crop', () => {
  const crop = (focus?: [number, number]): Rendition => ({
    name: 'x',
    format: 'webp',
    width: 150,
    height: 100,
    crop: focus ? { focus } : {},
  });
  test.each([
    ['left', [0.1, 0.5], true, false],
    ['right', [0.9, 0.5], false, true],
    ['edge', [0, 0], true, false],
  ] as const)(
    'has its focus in the middle, or as near as the edge lets it: %s',
    async (_, [x, y], red, blue) => {
      const { width, height, left, right } = await halvesOf(
        await imaging.render(await halves(1200, 400).jpeg().toBuffer(), crop([x, y])),
      );
      expect([width, height]).toEqual([150, 100]);
      expect([isRed(left) && isRed(right), isBlue(left) && isBlue(right)]).toEqual([red, blue]);
    },
  );

  test('without a focus is where most is to be seen', async () => {
    const dots = Array.from(
      { length: 40 },
      (_, at) =>
        `<circle cx="${1010 + ((at * 37) % 160)}" cy="${60 + ((at * 53) % 280)}" r="9" fill="hsl(${at * 40} 90% 50%)"/>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="400"><rect width="1200" height="400" fill="#ddd"/>${dots.join('')}</svg>`;
    const made = await imaging.render(await sharp(Buffer.from(svg)).png().toBuffer(), crop());
    const { channels } = await sharp(made).stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
  });
});

describe('whose a picture is', () => {
  const xmp = creditPacket({
    creator: ['Jane Roe', 'José Peña & Söhne'],
    creditLine: 'Dateline graphic',
    copyrightNotice: '© 2025 <Dateline>',
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalArt',
  });

  test.each(['avif', 'webp'] as const)(
    'stays in a rendition as %s, and nothing else of the file does',
    async (format) => {
      const bytes = await halves()
        .jpeg()
        .withExif({
          IFD0: { Artist: 'Somebody else', Software: 'A program' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' },
        })
        .withXmp(
          xmp.replace(
            '</rdf:Description>',
            '<exif:GPSLatitude xmlns:exif="http://ns.adobe.com/exif/1.0/">51,30.5N</exif:GPSLatitude></rdf:Description>',
          ),
        )
        .toBuffer();
      const made = await imaging.render(bytes, whole(format));
      const metadata = await sharp(made).metadata();
      expect(metadata.xmpAsString).toBe(xmp);
      expect([metadata.exif, metadata.iptc, metadata.icc]).toEqual([undefined, undefined, undefined]);
      expect(Buffer.from(made).includes('GPS')).toBe(false);
    },
  );

  test.each(['avif', 'webp'] as const)(
    'is not made up in a rendition as %s of a file that says nothing',
    async (format) => {
      expect(
        (await sharp(await imaging.render(await halves().jpeg().toBuffer(), whole(format))).metadata()).xmp,
      ).toBeUndefined();
    },
  );

  test('is read from attributes, lists and languages of XMP', () => {
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:ps="http://ns.adobe.com/photoshop/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" ps:Credit="EPA" ps:City="Tehran"><dc:creator><rdf:Seq><rdf:li>Abedin Taherkenareh</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">All rights</rdf:li><rdf:li xml:lang="fa">حقوق</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>`;
    expect(creditOf({ xmp: Buffer.from(packet) })).toEqual({
      creator: ['Abedin Taherkenareh'],
      creditLine: 'EPA',
      copyrightNotice: 'All rights',
    });
  });

  test('is read from IPTC-IIM, in UTF-8 and in what older programs wrote', () => {
    const dataset = (record: number, number: number, text: Buffer): Buffer =>
      Buffer.concat([Buffer.from([0x1c, record, number, text.length >> 8, text.length & 255]), text]);
    const iim = (encoding: 'utf8' | 'latin1'): Buffer =>
      Buffer.concat([
        ...(encoding === 'utf8' ? [dataset(1, 90, Buffer.from('\x1b%G'))] : []),
        dataset(2, 80, Buffer.from('José Peña', encoding)),
        dataset(2, 90, Buffer.from('Madrid')),
        dataset(2, 110, Buffer.from('EFE')),
        dataset(2, 116, Buffer.from('© EFE', encoding)),
      ]);
    for (const encoding of ['utf8', 'latin1'] as const)
      expect(creditOf({ iptc: iim(encoding) })).toEqual({
        creator: ['José Peña'],
        creditLine: 'EFE',
        copyrightNotice: '© EFE',
      });
  });

  test('is read from EXIF in either order of bytes', async () => {
    const { exif } = await sharp(
      await halves()
        .jpeg()
        .withExif({ IFD0: { Artist: 'Jane Roe; John Doe', Copyright: 'The Harbour Gazette' } })
        .toBuffer(),
    ).metadata();
    expect(creditOf({ exif })).toEqual({
      creator: ['Jane Roe', 'John Doe'],
      copyrightNotice: 'The Harbour Gazette',
    });
    const big = Buffer.from(
      '4d4d002a00000008' + '0001' + '013b0002' + '00000009' + '0000001a' + '00000000' + '4a616e6520526f6500',
      'hex',
    );
    expect(creditOf({ exif: big })).toEqual({ creator: ['Jane Roe'] });
  });

  test('is taken from XMP before the older blocks, field by field', () => {
    const exif = Buffer.from(
      '4d4d002a00000008' + '0001' + '013b0002' + '00000009' + '0000001a' + '00000000' + '4a616e6520526f6500',
      'hex',
    );
    expect(creditOf({ xmp: Buffer.from(creditPacket({ creator: [], creditLine: 'AFP' })), exif })).toEqual({
      creator: ['Jane Roe'],
      creditLine: 'AFP',
    });
  });

  test('is nothing where the blocks are damaged', () => {
    const noise = Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 89 + 28) % 256));
    for (let cut = 0; cut < noise.length; cut += 7)
      expect(() =>
        creditOf({ xmp: noise.subarray(cut), iptc: noise.subarray(cut), exif: noise.subarray(cut) }),
      ).not.toThrow();
    expect(
      creditOf({ xmp: Buffer.from('<x:xmpmeta'), exif: Buffer.from('MM\0*\0\0\xff\xff') }),
    ).toBeUndefined();
  });
});
