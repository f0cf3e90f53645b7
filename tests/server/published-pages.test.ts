import { describe, expect, it } from "vitest";
import { PublishedPages } from "~/server/published-pages";

const html = { "Content-Type": "text/html; charset=utf-8" };
const at = (path: string) => new URL(path, "http://udsyn.example");

function site(
  render: (url: URL) => Promise<Response> | Response,
  bounds = { maxEntries: 10, maxBytes: 1_000_000 },
) {
  const state = { version: "1 2027-04-15", rendered: 0 };
  const pages = new PublishedPages({
    isPublished: (pathname) => !pathname.startsWith("/arbejdsrum"),
    version: () => state.version,
    render: async (url) => {
      state.rendered++;
      return render(url);
    },
    bounds,
  });
  return { pages, state };
}

const page = (url: URL) => new Response(`<h1>${url.pathname}${url.search}</h1>`, { headers: html });

describe("published pages", () => {
  it("are rendered once, and then come from memory", async () => {
    const { pages, state } = site(page);
    for (let asked = 0; asked < 5; asked++) await pages.find(at("/udvalg"));
    expect(state.rendered).toBe(1);
  });

  it("are rendered once however many ask at the same time", async () => {
    const { pages, state } = site(page);
    const found = await Promise.all(Array.from({ length: 20 }, () => pages.find(at("/udvalg"))));
    expect(state.rendered).toBe(1);
    expect(new Set(found).size).toBe(1);
  });

  it("are rendered anew after any commit, and at midnight", async () => {
    const { pages, state } = site(page);
    await pages.find(at("/udvalg"));
    state.version = "2 2027-04-15";
    await pages.find(at("/udvalg"));
    state.version = "2 2027-04-16";
    await pages.find(at("/udvalg"));
    expect(state.rendered).toBe(3);
  });

  it("rendered while something changed are not kept", async () => {
    const { pages, state } = site((url) => {
      if (state.rendered === 1) state.version = "2 2027-04-15";
      return page(url);
    });
    await pages.find(at("/udvalg"));
    await pages.find(at("/udvalg"));
    expect(state.rendered).toBe(2);
  });

  it("are told apart by their query and host", async () => {
    const { pages, state } = site(page);
    await pages.find(at("/udvalg?side=1"));
    await pages.find(at("/udvalg?side=2"));
    await pages.find(new URL("http://other.example/udvalg?side=2"));
    expect(state.rendered).toBe(3);
  });

  it("leave the workspace alone", async () => {
    const { pages, state } = site(page);
    expect(await pages.find(at("/arbejdsrum"))).toBeNull();
    expect(state.rendered).toBe(0);
  });

  it.each([
    ["an error", new Response("no", { status: 404, headers: html })],
    ["a file", new Response("%PDF", { headers: { "Content-Type": "application/pdf" } })],
    ["an answer that sets a cookie", new Response("yes", { headers: { ...html, "Set-Cookie": "a=b" } })],
  ])("never keep %s", async (_what, answer) => {
    const { pages, state } = site(() => answer.clone());
    expect(await pages.find(at("/x"))).toBeInstanceOf(Response);
    await pages.find(at("/x"));
    expect(state.rendered).toBe(2);
    expect(pages.size.entries).toBe(0);
  });

  it("stay within their room, whatever is asked for", async () => {
    const large = "x".repeat(2_000);
    const { pages } = site(() => new Response(large, { headers: html }), {
      maxEntries: 50,
      maxBytes: 20_000,
    });
    for (let asked = 0; asked < 500; asked++) await pages.find(at(`/udvalg?side=${asked}`));
    expect(pages.size.entries).toBeLessThanOrEqual(50);
    expect(pages.size.bytes).toBeLessThanOrEqual(20_000);
    expect(pages.size.entries).toBeGreaterThan(0);
  });
});
