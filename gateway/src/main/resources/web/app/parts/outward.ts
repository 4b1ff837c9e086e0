import { html, nothing } from 'lit';

/**
 * A link to where something was published. Addresses come with the data, so one that is no page of the web (`javascript:`, or a
 * word) is said and not followed.
 */
export function outward(address: string, text: unknown = address, { language, name }: { language?: string | null; name?: string } = {}): unknown {
  return isPage(address)
    ? html`<a class=${name ?? nothing} href=${address} hreflang=${language ?? nothing} rel="noreferrer" target="_blank">${text}</a>`
    : text === address
      ? text
      : html`${text} (${address})`;
}

const isPage = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
