'use client'
// Why in the browser: asks every three seconds whether the engine is back, then draws the page anew.

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const interval = 3000

export function Retry() {
  const router = useRouter()
  useEffect(() => {
    const ask = async () => {
      const answer = await fetch('/api/health', { cache: 'no-store' }).catch(() => null)
      if (answer?.ok) router.refresh()
    }
    const timer = setInterval(() => void ask(), interval)
    return () => clearInterval(timer)
  }, [router])
  return null
}
