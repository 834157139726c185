import type { AccountView } from '#lib/search/account-view.ts'
import { words } from '#lib/wording/words.ts'
import { Counted } from '../text/counted.tsx'

/** «قُرئ 63 ملفًّا وفُصل إلى 139 خبرًا، فُهرس منها 135 مقالًا. تعذّر ملف واحد، ولم يُسقط سطر من غير سبب مكتوب.» */
export function Summary({ account }: { readonly account: AccountView }) {
  const { read, splitInto, indexed, failed, noneFailed, noLineLost, repeated } = words.account
  return (
    <p className="account-sum">
      {read}{' '}
      <b>
        <Counted count={account.files - account.failed} noun="file" />
      </b>{' '}
      {splitInto}{' '}
      <b>
        <Counted count={account.stories} noun="story" grammar="oblique" />
      </b>
      {words.comma}
      {indexed}{' '}
      <b>
        <Counted count={account.articles} noun="article" />
      </b>
      {account.duplicates > 0 && (
        <>
          {words.comma}
          {repeated}{' '}
          <b>
            <Counted count={account.duplicates} noun="story" />
          </b>
        </>
      )}
      {'. '}
      {account.failed === 0 ? (
        noneFailed
      ) : (
        <>
          {failed}{' '}
          <b>
            <Counted count={account.failed} noun="file" />
          </b>
        </>
      )}
      {words.comma}
      {noLineLost}
    </p>
  )
}
