import { NotFoundPage } from '#components/states/not-found-page.tsx'

export default function NotFound() {
  return <NotFoundPage />
}
