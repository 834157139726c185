import { Fragment } from 'react'
import { words } from '#lib/wording/words.ts'
import { KeysSwitch } from '../client/keys-switch.tsx'

/** The keys, and the box that switches them off. */
export function Keyboard() {
  const { keyboard, keyboardText, keys, keysSwitch, or } = words.help
  return (
    <section id="keyboard">
      <h2>{keyboard}</h2>
      <p>{keyboardText}</p>
      <KeysSwitch>{keysSwitch}</KeysSwitch>
      <table>
        <tbody>
          {keys.map((row) => (
            <tr key={row.meaning}>
              <td>
                {row.keys.map((key, index) => (
                  <Fragment key={key}>
                    {index > 0 && ` ${or} `}
                    <kbd dir="ltr">{key}</kbd>
                  </Fragment>
                ))}
              </td>
              <td>{row.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
