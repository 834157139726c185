/** Of citation-js, which brings no types, what our tests call. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string, options: { forceType: string })
    readonly data: unknown
  }
  export const plugins: { readonly input: { readonly list: () => string[] } }
}
