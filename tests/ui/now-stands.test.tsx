import { describe, expect, it } from "vitest";
import type { Typed } from "~/shared/form-data";
import { NowStands } from "~/ui/form/now-stands";
import { standingRows, standingTicks, useStandingTick } from "~/ui/form/standing-fields";
import { html, words } from "./render";

const areas = [
  { value: "1", label: "Kultur" },
  { value: "2", label: "Turisme" },
];

function Shown({ typed, now }: { typed: Typed; now: Typed }) {
  const tick = useStandingTick();
  return (
    <NowStands
      answer={{ form: "any", title: "", errors: {}, typed, now }}
      fields={[
        { name: "name", label: "Navn" },
        standingRows("partners", "Partnere", ({ description = "" }) => description),
        standingTicks("areas", "Fagområder", areas),
        tick("isPublic", "Offentlig"),
      ]}
    />
  );
}

const told = (typed: Typed, now: Typed) => words(html(<Shown typed={typed} now={now} />));

describe("After a stale save", () => {
  it("it is said what stands now, field by field where it differs", () => {
    const typed = { name: "Udsyn", partners: [{ description: "ni kommuner" }], areas: ["1"], isPublic: "on" };
    const now = {
      name: "Udsyn",
      partners: [{ description: "ti kommuner" }, { description: "en skole" }],
      areas: ["2", "1"],
      isPublic: "",
    };
    const said = told(typed, now);
    expect(said).toContain("Partnereti kommuner · en skole");
    expect(said).toContain("FagområderKultur, Turisme");
    expect(said).toContain("OffentligNej");
    expect(said).not.toContain("Navn");
  });

  it("spare rows, ticks in another order and an empty box are no difference", () => {
    const typed = {
      name: "",
      partners: [{ description: "en skole" }, { description: "" }],
      areas: ["2", "1"],
    };
    expect(
      told(typed, { name: "", partners: [{ description: "en skole" }], areas: ["1", "2"], isPublic: "" }),
    ).toBe("");
  });
});
