import type { arForm } from './ar-form.ts'

/** The form for people who know no syntax. The examples are Arabic: so are the articles. */
export const enForm: typeof arForm = {
  form: {
    title: 'Search by form',
    lead: 'Fill in the fields you need and leave the others. The form writes the query for you.',
    fields: {
      all: 'All these words',
      phrase: 'This phrase',
      any: 'Any of these',
      none: 'None of these',
    },
    hints: {
      all: 'All of them occur, together or apart.',
      phrase: 'Words next to each other, in this order.',
      any: 'One of them is enough.',
      none: 'Articles with any of them are excluded.',
    },
    place: 'Place',
    places: { anywhere: 'Anywhere', title: 'In the title only' },
    phrases: 'In the other fields a phrase takes quotation marks: "نهر النيل".',
    kept: 'Facets and the stretch of time stay as they are.',
    submit: 'Search',
    beyond: 'This query holds more than the fields can show:',
    beyondHow: 'Edit it in the search box at the top, or fill in the form, which replaces it.',
    toResults: 'To its results',
    examples: 'What each field writes',
    filled: 'Field and content',
    written: 'Query',
    example: {
      all: 'معرض كتاب',
      phrase: 'معرض الكتاب',
      any: 'النيل دجلة',
      none: 'سيارات',
      title: 'مخطوطات',
    },
  },
}
