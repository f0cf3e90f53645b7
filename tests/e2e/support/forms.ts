/** A page with a form, by whom it is opened, and what they type into it. */
interface PageWithForm {
  url: string;
  cookie: string;
  typed?: Readonly<Record<string, string>>;
}

/** A form as a page gave it: where it is posted, by whom, its hidden fields and what was typed. */
export interface OpenForm {
  url: string;
  cookie: string;
  fields: Record<string, string>;
}

export interface PostedAnswer {
  status: number;
  location: string | null;
  html: string;
}

/** Opens pages over plain HTTP and fills in the form that each posts back to itself. */
export function openForms(pages: readonly PageWithForm[]): Promise<OpenForm[]> {
  return Promise.all(
    pages.map(async ({ url, cookie, typed = {} }) => {
      const page = await fetch(url, { headers: { Cookie: cookie }, redirect: "manual" });
      const html = await page.text();
      if (page.status !== 200) throw new Error(`${url} answered ${page.status}`);
      const { pathname, search } = new URL(url);
      const own = html
        .split("<form")
        .find((form) => attribute(form.slice(0, form.indexOf(">")), "action") === pathname + search);
      const form = own?.slice(0, own.indexOf("</form>"));
      if (!form) throw new Error(`${url} has no form that it posts to itself`);
      return { url, cookie, fields: { ...hiddenFields(form), ...typed } };
    }),
  );
}

/** Posts all of them without waiting for any; one that gets no answer within the time fails. */
export function postAtOnce(forms: readonly OpenForm[], withinMs: number): Promise<PostedAnswer[]> {
  return Promise.all(
    forms.map(async ({ url, cookie, fields }) => {
      const answer = await fetch(url, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { Cookie: cookie },
        redirect: "manual",
        signal: AbortSignal.timeout(withinMs),
      });
      return {
        status: answer.status,
        location: answer.headers.get("Location"),
        html: await answer.text(),
      };
    }),
  );
}

function hiddenFields(html: string): Record<string, string> {
  const inputs = html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(
    inputs.map((input) => [attribute(input, "name"), attribute(input, "value")] as const),
  );
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
