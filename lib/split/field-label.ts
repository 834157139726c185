/** Names of fields under which archives and mailing lists write a headline, folded letters of both languages. */
const TITLE_FIELD =
  /^"?(?:(?:headline|subject|title|العنوان|عنوان(?: (?:الخبر|المقال|المادة))?|الموضوع)"?\s*:\s*|HD\s+(?=\P{ASCII}|\S+\s))(?<title>\S.*)$/iu
const OTHER_FIELD =
  /^"?(?:(?:from|to|cc|sent|date|section|category|categories|author|authors|source|lang|language|url|link|guid|slug|layout|tags|keywords|description|image|id|byline|publication|edition|length|copyright|load-date|pub-?date|القسم|قسم|التصنيف|الناشر|الرابط|اللغة|الصفحة|العدد|الكلمات|رقم الوثيقة)"?\s*:|(?:SE|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|AN|CO|IN|NS|RE|IPD|PUB)\s+\S|Document \w+\d{4})/iu
const LONGEST_FIELD = 160
const QUOTED = /^(?<quote>["'])(?<inside>.*)\k<quote>,?$/u

/** «العنوان: خبر», «Subject: خبر», `title: "خبر"`, «HD خبر»: the headline without its label; else undefined. */
export function readTitleField(text: string): string | undefined {
  const title = text.length > 600 ? undefined : TITLE_FIELD.exec(text)?.groups?.['title']
  return title === undefined ? undefined : (QUOTED.exec(title)?.groups?.['inside'] ?? title)
}

/** «القسم: رياضة», «From: النشرة», «WC 545 words»: a field that is not the headline. */
/** Archives write the names of their fields in capitals: «BYLINE: …», «LOAD-DATE: …». */
const CAPITALS = /^[A-Z][A-Z-]{3,20}:/

export function isOtherField(text: string): boolean {
  return text.length <= LONGEST_FIELD && (OTHER_FIELD.test(text) || CAPITALS.test(text))
}
