import type { EntityView, ExampleOfForm } from '#lib/search/entities-view.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Number } from '../text/number.tsx'
import { ScrollTable } from '../text/scroll-table.tsx'
import { Doubts } from './entity-table.tsx'

/** One country, organisation or person: its names in the tables, the forms in the texts, and examples of each. */
export function EntityPage({ entity }: { readonly entity: EntityView }) {
  const text = words.entities
  return (
    <>
      <Masthead current="account" />
      <main id="main" tabIndex={-1} className="wrap account">
        <p>
          <a href={entity.listHref}>{text.toList}</a>
        </p>
        <h1 className="article-title">
          <bdi>{entity.label}</bdi>
        </h1>
        <p className="entities-lead">
          <bdi>{entity.otherLabel}</bdi>
          {words.separator}
          <bdi>{entity.id}</bdi>
        </p>
        <p>
          <a className="more" href={entity.searchHref}>
            {text.inArticles} <Number value={entity.articles} />
          </a>
        </p>
        <Names title={text.sure} names={entity.sure} />
        <Names title={text.other} names={entity.other} />
        <section className="section" aria-labelledby="forms">
          <div className="section-head">
            <h2 id="forms">
              {text.forms} <Number value={entity.forms.length} />
            </h2>
          </div>
          {entity.forms.length > 0 ? <Forms entity={entity} /> : <p>{text.noArticle}</p>}
        </section>
      </main>
      <Footer indexed={entity.indexed} />
    </>
  )
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <section className="section">
      <h2>{title}</h2>
      <p className="entities-names">
        {names.map((name, index) => (
          <span key={name}>
            {index > 0 && words.comma}
            <bdi>{name}</bdi>
          </span>
        ))}
      </p>
    </section>
  )
}

function Forms({ entity }: { readonly entity: EntityView }) {
  const { form, rule, articles, doubts, examples } = words.entities.form
  return (
    <ScrollTable
      label={words.entities.forms}
      columns={[
        { id: 'form', label: form },
        { id: 'rule', label: rule },
        { id: 'articles', label: articles, isNumber: true },
        { id: 'doubts', label: doubts },
        { id: 'examples', label: examples },
      ]}
    >
      {entity.forms.map((one) => (
        <tr key={`${one.rule} ${one.form}`}>
          <th scope="row">
            <bdi>{one.form}</bdi>
          </th>
          <td>{words.article.rules[one.rule]}</td>
          <td className="number-cell">
            <Number value={one.articles} />
          </td>
          <td>
            <Doubts doubts={one.doubts} />
          </td>
          <td className="entity-forms">
            {one.examples.map((example) => (
              <Example key={example.href} example={example} />
            ))}
          </td>
        </tr>
      ))}
    </ScrollTable>
  )
}

function Example({ example: { href, title, before, form, after } }: { readonly example: ExampleOfForm }) {
  return (
    <a className="block" href={href} title={title}>
      <bdi>
        {before}
        <b>{form}</b>
        {after}
      </bdi>
    </a>
  )
}
