import type { ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { guardBuild, routeRules } from "~/server/guard";
import type { PageRoute } from "~/session/route-permissions";
import { programViewer, type Viewer } from "~/session/viewer";
import { DatabaseBusyError } from "~db/busy";

const table: PageRoute[] = [
  {
    path: "arbejdsrum",
    page: "pages/shell.tsx",
    read: "signedIn",
    children: [
      { path: "konti", page: "pages/accounts.tsx", read: "manageAccounts", write: "manageAccounts" },
    ],
  },
];

type Module = Partial<Record<"loader" | "action", () => unknown>>;

function buildOf(modules: Record<string, Module>): ServerBuild {
  const routes = Object.fromEntries(Object.entries(modules).map(([id, module]) => [id, { id, module }]));
  return { routes } as unknown as ServerBuild;
}

const secret = () => "secret";
const complete = {
  root: {},
  "pages/shell": { loader: secret },
  "pages/accounts": { loader: secret, action: secret },
};
const guard = (modules: Record<string, Module>) => guardBuild(buildOf(modules), routeRules(table));

const secretary: Viewer = { ...programViewer("Bodil"), accountId: "1", roles: ["secretary"] };
const administrator: Viewer = { ...secretary, roles: ["administrator"] };

/** What a call of a guarded loader or action comes to: what it gives, or the status and address it throws. */
async function call(
  modules: Record<string, Module>,
  id: string,
  kind: "loader" | "action",
  viewer: Viewer | null,
) {
  const handler = guard(modules).routes[id]?.module[kind] as unknown as (args: object) => Promise<unknown>;
  const request = new Request("http://x/arbejdsrum/konti.data?vis=alle&_routes=pages%2Faccounts");
  try {
    return await handler({ request, params: {}, context: { viewer, reference: "abc123" } });
  } catch (thrown) {
    if (thrown instanceof Response) return { status: thrown.status, to: thrown.headers.get("Location") };
    return {
      status: (thrown as { init: ResponseInit }).init.status,
      data: (thrown as { data: unknown }).data,
    };
  }
}

describe("a build", () => {
  it("is taken when every route has a permission", () => {
    expect(() => guard(complete)).not.toThrow();
  });

  it("is refused with one route more than the table has", () => {
    expect(() => guard({ ...complete, "pages/forgotten": { loader: secret } })).toThrow(
      "The route pages/forgotten has no permission",
    );
  });

  it("is refused with an action that nobody was given permission for", () => {
    expect(() => guard({ ...complete, "pages/shell": { action: secret } })).toThrow("no permission to write");
  });

  it("is refused when the root gets an action", () => {
    expect(() => guard({ ...complete, root: { action: secret } })).toThrow("root");
  });
});

describe("a guarded route", () => {
  it.each(["loader", "action"] as const)(
    "sends a visitor's %s to sign in, and back to the page",
    async (kind) => {
      expect(await call(complete, "pages/accounts", kind, null)).toEqual({
        status: 302,
        to: `/log-ind?til=${encodeURIComponent("/arbejdsrum/konti?vis=alle")}`,
      });
    },
  );

  it.each(["loader", "action"] as const)("refuses the %s of one whose role does not reach", async (kind) => {
    expect(await call(complete, "pages/accounts", kind, secretary)).toEqual({ status: 403, data: null });
  });

  it("answers one whose role reaches", async () => {
    expect(await call(complete, "pages/accounts", "loader", administrator)).toBe("secret");
    expect(await call(complete, "pages/shell", "loader", secretary)).toBe("secret");
  });

  it("asks even where a page loads nothing", async () => {
    const bare = { ...complete, "pages/accounts": {} };
    expect(await call(bare, "pages/accounts", "loader", secretary)).toEqual({ status: 403, data: null });
    expect(await call(bare, "pages/accounts", "loader", administrator)).toBeNull();
  });

  it("says that the database is busy, and to try again", async () => {
    const busy = {
      ...complete,
      "pages/shell": {
        loader: () => {
          throw new DatabaseBusyError();
        },
      },
    };
    expect(await call(busy, "pages/shell", "loader", secretary)).toEqual({
      status: 503,
      data: { reason: "busy" },
    });
  });
});
