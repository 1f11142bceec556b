/** A customer of the shop who has a browser without script. */
export interface Visitor {
  readonly get: (path: string) => Promise<Response>;
  readonly text: (path: string) => Promise<string>;
  /** Presses a button on a page: sends its form, and returns the page that follows. */
  readonly press: (
    page: string,
    button: string,
  ) => Promise<{ readonly status: number; readonly text: string }>;
}

/** Signs a customer in at the shop. */
export async function visit(shop: string, customer: string, language = 'de'): Promise<Visitor> {
  let cookie = '';
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(shop + path, {
      redirect: 'manual',
      ...init,
      headers: { connection: 'close', origin: shop, cookie, ...init.headers },
    });
  const send = async (path: string, fields: Readonly<Record<string, string>>) => {
    const sent = await ask(path, { method: 'POST', body: new URLSearchParams(fields) });
    cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const next = sent.headers.get('location')?.replace(/#.*$/u, '');
    const last = next === undefined || next === '' ? sent : await ask(next);
    return { status: last.status, text: await last.text() };
  };
  await send(`/${language}/sign-in`, { customer });
  return {
    get: (path) => ask(path),
    text: async (path) => (await ask(path)).text(),
    press: (page, button) => {
      const form = page.split('<form ').find((part) => part.includes(`>${button}</button>`));
      const action = /action="([^"]*)"/u.exec(form ?? '')?.[1];
      if (form === undefined || action === undefined) throw new Error(`no button ${button} in ${page}`);
      const fields = [...form.matchAll(/name="([^"]*)" value="([^"]*)"/gu)].map(([, name, value]) => [
        name,
        value,
      ]);
      return send(action, Object.fromEntries(fields));
    },
  };
}

/** What the page says of its decision: the reason, or `permit`, and the watermark. */
export function decisionOn(page: string): { readonly reason: string; readonly watermark: number } {
  const [, reason = '', watermark = ''] = /data-reason="([^"]*)" data-watermark="([^"]*)"/u.exec(page) ?? [];
  return { reason, watermark: watermark === '' ? Number.NaN : Number(watermark) };
}
