/** Whether a line begins with a label, so that it is no part of a paragraph. */
export function isLabelled(text: string): boolean {
  return archive.test(text) || header.test(text) || countOfDocuments.test(text);
}

/** The count before each document of an archive’s export. */
export const countOfDocuments = /^\d{1,4} of \d{1,4} DOCUMENTS?$/i;
/** The labels of an archive’s export. */
export const archive =
  /^(BYLINE|HEADLINE|SECTION|LENGTH|LOAD-DATE|GRAPHIC|HIGHLIGHT|PUB-TYPE|PUBLICATION-TYPE|LANGUAGE|DATELINE|BODY|JOURNAL-CODE|ACC-NO|SUBJECT|DOCUMENT-TYPE):(?:\s+|$)/;
/** The headers of mail and news. */
export const header =
  /^(From|Subject|Date|To|Cc|Reply-To|Message-ID|Path|Newsgroups|Organization|Lines|Approved|References|Sender|Xref|Distribution|Followup-To|Keywords|Content-Type|MIME-Version):(?:\s+|$)/;
