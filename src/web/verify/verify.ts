/// <reference lib="dom" />
import {
  RECEIPT_LIMITS,
  type ReceiptMessageKey,
  type SayReceipt,
  tellVerdict,
  type Verdict,
} from '../../receipt/index.ts';
import { checkText, isKeyText } from './checked.ts';
import { type ReceiptMessages, sayerOf, wantedLanguage } from './sayers.ts';

/** Something that was said last, so that it is said again in another language. */
type Said =
  | { readonly is: 'nothing' }
  | { readonly is: 'note'; readonly key: ReceiptMessageKey; readonly name?: string }
  | { readonly is: 'verdict'; readonly verdict: Verdict };

const byId = <E extends HTMLElement>(id: string, type: new () => E): E => {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
};
const select = byId('language', HTMLSelectElement);
const fields = {
  receipt: { file: byId('receipt-file', HTMLInputElement), text: byId('receipt-text', HTMLTextAreaElement) },
  key: { file: byId('key-file', HTMLInputElement), text: byId('key-text', HTMLTextAreaElement) },
};
const messages: ReceiptMessages = JSON.parse(byId('messages', HTMLScriptElement).text);
let said: Said = { is: 'nothing' };

start();

function start(): void {
  for (const language of Object.keys(messages)) {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    const option = new Option(name, language);
    option.lang = language;
    select.append(option);
  }
  select.value = wantedLanguage(messages, navigator.languages);
  select.addEventListener('change', sayAll);
  byId('form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  for (const { file, text } of Object.values(fields)) {
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) void take(chosen, text);
    });
  }
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    for (const file of event.dataTransfer?.files ?? []) void take(file);
  });
  sayAll();
  byId('page', HTMLElement).hidden = false;
}

/** Puts a file into its field, or into the one that it fits; a receipt that is there is checked at once. */
async function take(file: File, field?: HTMLTextAreaElement): Promise<void> {
  if (file.size > RECEIPT_LIMITS.bytes) return tell({ is: 'note', key: 'receipt.fault.too-large' });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    const target = field ?? (isKeyText(text) ? fields.key.text : fields.receipt.text);
    target.value = text;
  } catch {
    return tell({ is: 'note', key: 'receipt.page.unread', name: file.name });
  }
  if (fields.receipt.text.value !== '') check();
}

function check(): void {
  tell(found(fields.receipt.text.value, fields.key.text.value));
}

function found(receipt: string, key: string): Said {
  if (receipt.trim() === '') return { is: 'note', key: 'receipt.page.empty' };
  const verdict = checkText(receipt, key);
  return verdict === 'no-key' ? { is: 'note', key: 'receipt.page.badKey' } : { is: 'verdict', verdict };
}

function tell(next: Said): void {
  said = next;
  sayAll();
}

/** Says everything in the language that is chosen. */
function sayAll(): void {
  const language = select.value;
  const say = sayerOf(messages, language);
  document.documentElement.lang = language;
  document.title = say('receipt.page.title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say as ReceiptMessageKey);
  }
  showSaid(language, say);
}

function showSaid(language: string, say: SayReceipt): void {
  const isValid = said.is === 'verdict' && said.verdict.ok;
  byId('result', HTMLElement).hidden = said.is === 'nothing';
  byId('details', HTMLDetailsElement).hidden = !isValid;
  const place = byId('verdict', HTMLElement);
  if (said.is === 'note') {
    place.className = 'note';
    place.replaceChildren(filled('p', say(said.key, { name: said.name ?? '' })));
  } else if (said.is === 'verdict') {
    place.className = classOf(said.verdict);
    place.replaceChildren(...verdictParts(said.verdict, language, say));
    const record = said.verdict.ok ? JSON.stringify(said.verdict.record, null, 2) : '';
    byId('record', HTMLPreElement).textContent = record;
  }
}

function classOf(verdict: Verdict): string {
  if (!verdict.ok) return 'invalid';
  return verdict.isTrusted ? 'valid' : 'consistent';
}

function verdictParts(verdict: Verdict, language: string, say: SayReceipt): readonly HTMLElement[] {
  const { headline, sentences, details } = tellVerdict(verdict, language, say);
  const head = filled('p', headline);
  head.className = 'headline';
  const list = document.createElement('ul');
  list.append(...details.map((text) => filled('li', text)));
  return [head, ...sentences.map((text) => filled('p', text)), ...(details.length > 0 ? [list] : [])];
}

/** An element with a text; words of a receipt are text and nothing else, and keep their own direction. */
function filled(name: 'p' | 'li', text: string): HTMLElement {
  const element = document.createElement(name);
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
