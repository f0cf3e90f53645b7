import { describe, expect, test } from "vitest";
import { Finding, type FindingOutcome } from "~/ui/finding";
import { FoldedFindings } from "~/ui/folded-findings";
import { Life } from "~/ui/life";
import { KeepTogether } from "~/ui/public/keep-together";
import { Rail } from "~/ui/public/rail";
import { SharesLine } from "~/ui/public/shares-line";
import { SavedLine } from "~/ui/saved-line";
import { html, tagWith, words } from "./render";

describe("never colour alone", () => {
  const outcomes: [FindingOutcome, string][] = [
    ["breached", "Ikke overholdt"],
    ["atRisk", "Kan glippe"],
    ["pending", "Afventer"],
    ["met", "Overholdt"],
    ["dispensed", "Dispensation"],
    ["explained", "Redegørelse"],
    ["notRelevant", "Ikke relevant"],
  ];

  test.each(outcomes)("a finding that is %s says »%s« on its badge", (outcome, word) => {
    const page = html(<Finding outcome={outcome} strength="must" title="Højst fire dage" />);
    expect(page).toContain(`>${word}</span>`);
    expect(words(page)).toBe(`${word}SkalHøjst fire dage`);
  });

  test("a life's steps say what the eye sees, and mark where it is", () => {
    const page = html(
      <Life
        label="Turens liv"
        steps={[
          { label: "Udkast", state: "done" },
          { label: "Godkendes", state: "now" },
          { label: "Program offentligt", state: "late" },
          { label: "Evalueres", state: "skipped" },
          { label: "Afsluttes", state: "ahead" },
        ]}
      />,
    );
    expect(words(page)).toBe(
      "Gjort: UdkastGodkendesOver fristen: Program offentligtSprunget over: EvalueresAfsluttes",
    );
    expect(tagWith(page, "aria-current")).toContain('class="life-now" aria-current="step"');
  });

  test("a rail's stations say whether they are reached", () => {
    const page = html(
      <Rail
        label="Periodens ture"
        stations={[
          { key: "1", title: "Tampere", state: "done" },
          { key: "2", title: "Oslo", state: "late" },
          { key: "3", title: "Gent", state: "off" },
        ]}
      />,
    );
    expect(words(page)).toBe("Sket: Tampere Over fristen: Oslo Aflyst: Gent");
  });

  test("shares are told in words, and a share of none is left out", () => {
    const page = html(
      <SharesLine
        lead="3 anbefalinger:"
        shares={[
          { tone: "done", count: 2, words: "2 gennemført" },
          { tone: "going", count: 0, words: "0 i gang" },
          { tone: "dropped", count: 1, words: "1 valgt fra" },
        ]}
      />,
    );
    expect(words(page)).toBe("3 anbefalinger: 2 gennemført1 valgt fra");
    expect(tagWith(page, "<svg")).toContain('aria-hidden="true"');
  });

  test("nothing is drawn of nothing", () => {
    expect(html(<SharesLine lead="0 anbefalinger:" shares={[]} />)).toBe("");
    expect(html(<FoldedFindings outcome="met" findings={[]} />)).toBe("");
  });
});

test("the saved line says the state and the time, and is announced quietly", () => {
  expect(words(html(<SavedLine state="saved" time="17.42" />))).toBe("Gemt kl. 17.42.");
  expect(words(html(<SavedLine state="failed" time="17.42" />))).toBe("Ikke gemt siden kl. 17.42.");
  expect(words(html(<SavedLine state="failed" />))).toBe("Ikke gemt.");
  expect(words(html(<SavedLine state="offline" time="17.42" />))).toContain("Sidst gemt kl. 17.42.");
  expect(tagWith(html(<SavedLine state="saving" />), "saved-saving")).toContain('role="status"');
});

describe("committees' names", () => {
  const shown = (name: string) => html(<KeepTogether>{name}</KeepTogether>).replaceAll("\u00AD", "|");

  test("keep the first half with its »og«, and may part before »udvalget«", () => {
    expect(shown("Klima- og Miljøudvalget")).toBe('<span class="keep">Klima- og</span> Miljø|udvalget');
    expect(shown("Klima- og Miljøudvalget og Plan- og Teknikudvalget")).toBe(
      '<span class="keep">Klima- og</span> Miljø|udvalget og <span class="keep">Plan- og</span> Teknik|udvalget',
    );
  });

  test("leave a long first half to break where the word parts", () => {
    expect(shown("Beskæftigelses- og Erhvervsudvalget")).toBe("Beskæf|tigelses- og Erhvervs|udvalget");
  });

  test("are otherwise as they were", () => {
    for (const name of ["Byrådet", "Teknisk Udvalg", "Udvalget", "Social- og Sundhedsudvalgets rejsekonto"]) {
      expect(words(html(<KeepTogether>{name}</KeepTogether>)).replaceAll("\u00AD", "")).toBe(name);
    }
  });
});
