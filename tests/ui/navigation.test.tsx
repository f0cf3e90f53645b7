import { describe, expect, test } from "vitest";
import { Tabs } from "~/ui/tabs";
import { WorkspaceShell } from "~/ui/workspace-shell";
import { html, tagWith, words } from "./render";

const trip = "/arbejde/studieture/4";
const tabs = (
  <Tabs
    label="Studieturens sider"
    summary="Turens 3 sider"
    items={[
      { label: "Overblik", to: trip },
      {
        label: "Program",
        to: `${trip}/program`,
        count: { number: 2, meaning: "2 sammenfald", tone: "warning" },
      },
      { label: "Budget", to: `${trip}/budget` },
    ]}
  />
);

const currentLinks = (page: string) =>
  (page.match(/<a [^>]*aria-current="[^"]+"[^>]*>/g) ?? []).map((tag) => tag.match(/href="([^"]+)"/)?.[1]);

describe("tabs", () => {
  test("mark the page that one is on, in the row and in the phone's list", () => {
    const page = html(tabs, `${trip}/program`);
    expect(currentLinks(page)).toEqual([`${trip}/program`, `${trip}/program`]);
    expect(tagWith(page, "aria-current")).toContain('aria-current="page"');
  });

  test("mark the overview on the trip's own address only", () => {
    expect(currentLinks(html(tabs, trip))).toEqual([trip, trip]);
    expect(currentLinks(html(tabs, `${trip}/budget`))).toEqual([`${trip}/budget`, `${trip}/budget`]);
  });

  test("mark the tab that a page below it belongs to, as a place and not as the page", () => {
    const page = html(tabs, `${trip}/program/9/ret`);
    expect(currentLinks(page)).toEqual([`${trip}/program`, `${trip}/program`]);
    expect(tagWith(page, "aria-current")).toContain('aria-current="true"');
  });

  test("say in words what a dot counts", () => {
    const page = html(tabs, trip);
    expect(words(page)).toContain("(2 sammenfald)");
    expect(tagWith(page, 'class="count"')).toContain('aria-hidden="true"');
  });

  test("name the page on the closed list of a phone", () => {
    expect(html(tabs, `${trip}/budget`)).toContain("<summary><span>Budget</span>");
  });
});

describe("the workspace's shell", () => {
  const menu = [
    { label: "Skrivebord", to: "/arbejde" },
    { label: "Studieture", to: "/arbejde/studieture" },
  ];
  const page = html(
    <WorkspaceShell
      municipality="Fjordby Kommune"
      home="/arbejde"
      menu={menu}
      user={{ name: "Bodil Klitrose", role: "Udvalgssekretær", signOut: "/log-af" }}
    >
      <h1>En tur</h1>
    </WorkspaceShell>,
    "/arbejde/studieture/4",
  );

  test("lets the keyboard skip to the page's main part", () => {
    const target = page.match(/<a class="skipnav" href="#([^"]+)"/)?.[1];
    expect(tagWith(page, "<main")).toContain(`id="${target}"`);
  });

  test("marks the part of the workspace that the page lies in", () => {
    expect(currentLinks(page)).toEqual(["/arbejde/studieture", "/arbejde/studieture"]);
  });

  test("signs out by a form, never by a link", () => {
    expect(page).toContain('<form method="post" action="/log-af">');
    expect(page).not.toContain('href="/log-af"');
  });
});
