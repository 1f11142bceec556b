/// <reference lib="dom" />
import { readFragment } from './fragment.ts';
import { renderFragment } from './render.ts';
import { STYLE } from './style.ts';

/** The folder that this script was loaded from; everything is loaded from there and from nowhere else. */
const BASE = new URL('./', import.meta.url);

/**
 * `<klartext-label lang="de" layer="label">`: shows a layer of a notice in the page of a shop. What stands inside the
 * element, a link as a rule, is shown until the notice is there, and when it cannot be loaded. `lang` is that of the
 * page when absent, `layer` is `label`.
 */
class KlartextLabel extends HTMLElement {
  static readonly observedAttributes = ['lang', 'layer'];
  #loading: AbortController | undefined;
  readonly #root: ShadowRoot;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#loading?.abort();
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    // An element that the page brings along is told of each attribute before it is shown.
    if (this.#loading && this.isConnected && before !== now) void this.#show();
  }

  async #show(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const fragment = await load(this.#address(), loading.signal);
    if (loading.signal.aborted) return;
    // Nothing was loaded: what the shop wrote inside the element stays.
    this.#root.replaceChildren(fragment ? renderFragment(fragment, BASE) : document.createElement('slot'));
    this.toggleAttribute('loaded', fragment !== undefined);
  }

  #address(): URL {
    const around = this.closest<HTMLElement>('[lang]')?.lang || navigator.language;
    const language = around.split('-', 1)[0] ?? '';
    const layer = this.getAttribute('layer') ?? 'label';
    return new URL(`${encodeURIComponent(language)}/${encodeURIComponent(layer)}.fragment`, BASE);
  }
}

async function load(address: URL, signal: AbortSignal) {
  try {
    const options = { signal, credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    const response = await fetch(address, options);
    return response.ok ? readFragment(await response.json()) : undefined;
  } catch {
    // No connection, no JSON, or given up: all the same to the reader, who keeps the link.
    return undefined;
  }
}

if (!customElements.get('klartext-label')) customElements.define('klartext-label', KlartextLabel);
