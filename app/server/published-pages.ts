import { type PreparedAnswer, prepareAnswer, sizeOf } from "./prepared-answer";
import { RecentEntries } from "./recent-entries";

interface PublishedPagesParts {
  /** Whether a page of the public site answers this path, the same for everybody. */
  isPublished(pathname: string): boolean;
  /** Changes whenever a published page may: with every commit by anyone, and at midnight. */
  version(): string;
  /** Renders the page as a visitor sees it. */
  render(url: URL): Promise<Response>;
  bounds?: { maxEntries: number; maxBytes: number };
}

const usualBounds = { maxEntries: 1000, maxBytes: 48 * 1024 * 1024 };

/** The public site's pages, kept in memory as they were last rendered, until something may have changed. */
export class PublishedPages {
  readonly #kept: RecentEntries<PreparedAnswer>;
  readonly #underway = new Map<string, Promise<PreparedAnswer | Response>>();
  #version = "";

  constructor(private readonly parts: PublishedPagesParts) {
    this.#kept = new RecentEntries(parts.bounds ?? usualBounds);
  }

  /** The page, ready to send; a Response where it is not one to keep; null where the address is none of the site's. */
  async find(url: URL): Promise<PreparedAnswer | Response | null> {
    const version = this.parts.version();
    if (version !== this.#version) {
      this.#version = version;
      this.#kept.clear();
    }
    const kept = this.#kept.get(url.href);
    if (kept) return kept;
    if (!this.parts.isPublished(url.pathname)) return null;
    const answer = await this.#renderOnce(`${version} ${url.href}`, url, version);
    return answer instanceof Response ? answer.clone() : answer;
  }

  get size() {
    return this.#kept.size;
  }

  /** However many ask for the same page at the same time, it is rendered once. */
  #renderOnce(key: string, url: URL, version: string): Promise<PreparedAnswer | Response> {
    const underway = this.#underway.get(key) ?? this.#render(url, version);
    this.#underway.set(key, underway);
    return underway.finally(() => this.#underway.delete(key));
  }

  async #render(url: URL, version: string): Promise<PreparedAnswer | Response> {
    const answer = await this.parts.render(url);
    const mediaType = answer.headers.get("Content-Type") ?? "";
    if (answer.status !== 200 || !mediaType.startsWith("text/html") || answer.headers.has("Set-Cookie"))
      return answer;
    const page = await prepareAnswer(Buffer.from(await answer.arrayBuffer()), mediaType);
    if (version === this.#version) this.#kept.set(url.href, page, sizeOf(page));
    return page;
  }
}
