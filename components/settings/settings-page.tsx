import { digitKinds, languages, themes, type InterfaceSettings } from '#lib/server/interface-settings.ts'
import { words } from '#lib/wording/words.ts'
import { KeysSwitch } from '../client/keys-switch.tsx'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Choices } from '../query-form/choices.tsx'

type Props = {
  readonly settings: InterfaceSettings
  /** Where the reader came from and returns to. */
  readonly back: string
}

/** Language, digits and appearance: a GET form that leads back. */
export function SettingsPage({ settings, back }: Props) {
  const { title, lead, save, ...text } = words.settings
  const options = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
    values.map((value) => ({ value, label: labels[value] }))
  return (
    <>
      <Masthead current="settings" />
      <main id="main" tabIndex={-1} className="wrap">
        <div className="help">
          <h1 className="article-title">{title}</h1>
          <p className="pbe-4">{lead}</p>
          <form action="/settings/save" method="get" className="query-form">
            <input type="hidden" name="back" value={back} />
            <Choices
              {...{ name: 'lang', label: text.language, chosen: settings.language }}
              options={options(languages, text.languages)}
            />
            <Choices
              {...{ name: 'digits', label: text.digits, chosen: settings.digits }}
              options={options(digitKinds, text.digitKinds)}
            />
            <Choices
              {...{ name: 'theme', label: text.theme, chosen: settings.theme }}
              options={options(themes, text.themes)}
            />
            <span className="form-label js-only">{text.keyboard}</span>
            <KeysSwitch>{words.help.keysSwitch}</KeysSwitch>
            <div className="form-end">
              <button type="submit" className="button button-ink">
                {save}
              </button>{' '}
              <a className="button" href={back}>
                {text.back}
              </a>
            </div>
          </form>
        </div>
      </main>
      <Footer indexed={null} />
    </>
  )
}
