import { describe, expect, it } from "vitest";
import { createInitiative } from "~/features/initiatives/initiative-commands.server";
import { addPolicyArea } from "~/features/policy-areas/policy-area-commands.server";
import { publishPage, withdrawPage } from "~/features/publications/public-pages/publish-page.server";
import { addEffort } from "~/features/strategy/effort-commands.server";
import { linkTrip } from "~/features/strategy/effort-trips.server";
import { savePoints } from "~/features/strategy/points-commands.server";
import type { PointKind } from "~/features/strategy/strategy";
import { createStrategy } from "~/features/strategy/strategy-commands.server";
import { newId } from "~/shared/ids";
import { transact } from "~db/transact";
import { accepted } from "../../support/acting";
import { effortInput, initiativeInput, outwardTown, strategyInput, words } from "../../support/international";
import { notice } from "../../support/public-parts";
import { visit, visitorContext } from "../../support/public-visit";
import { publishedRecord } from "../../support/published-record";
import { smallTown, tripOf } from "../../support/trip-in-life";

async function ground() {
  const base = await outwardTown();
  const { published, context } = base;
  const strategy = (name: string, more: Parameters<typeof strategyInput>[1] = {}) =>
    accepted(createStrategy(context, strategyInput(name, more)));
  const publish = (id: string) => accepted(publishPage(context, { kind: "strategy", id }));
  const read = async (address: string) => visit(address, visitorContext(published, { today: "2026-05-04" }));
  return { ...base, strategy, publish, read };
}

describe("A strategy's public page", () => {
  it("says all that is told of it, and nothing of its internal note", async () => {
    const { context, strategy, publish, read } = await ground();
    const earlier = await strategy("Ny Roskilde Kommunes internationale strategi", { adoptedOn: "2007" });
    const { id: tourism } = await accepted(addPolicyArea(context, { name: "Turisme" }));
    const { id: culture } = await accepted(addPolicyArea(context, { name: "Kultur" }));
    const { id, slug } = await strategy("Den globale strategi", {
      adoptedOn: "2013-03",
      adoptedBy: ["Vækstudvalget", "Byrådet"],
      replacesId: earlier.id,
      summary: "Vækst: flere job og flere borgere.",
      focusAreaIds: [culture],
      exploreAreaIds: [tourism],
      internalNote: "Må ikke ud",
    });
    const points: [PointKind, string][] = [
      ["purpose", "Gode vilkår for virksomheder"],
      ["statement", "Giver organisationen frihed til at finde projekter"],
      ["in_line_with", "Kommunens vision"],
      ["target_group", "Borgere"],
      ["wanted_effect", "Flere job"],
      ["principle", "BETTER city"],
      ["twin_town_priority", "Universiteter og havne først"],
    ];
    await accepted(
      savePoints(context, {
        strategyId: id,
        version: 1,
        points: points.map(([kind, body]) => ({ id: null, kind, body, weight: 1 })),
      }),
    );
    const { id: clusters } = await accepted(
      addEffort(context, { strategyId: id, parentId: null, ...effortInput("Kompetenceklynger") }),
    );
    const partners = [
      words("Daejeon", { city: "Daejeon", country: "KR" }),
      words("Risø DTU", { country: "DK" }),
    ];
    await accepted(
      addEffort(context, {
        strategyId: id,
        parentId: clusters,
        ...effortInput("Samarbejde med Daejeon", { partners, responsible: "Erhverv" }),
      }),
    );
    await publish(id);
    const page = await read(`/strategi/${slug}`);
    expect(page.words).toContain("Vedtaget marts 2013 af Vækstudvalget og Byrådet.");
    expect(page.words).toContain("Den afløser »Ny Roskilde Kommunes internationale strategi«.");
    for (const [, body] of points) expect(page.words).toContain(body);
    expect(page.words).toContain("I fokus Kultur");
    expect(page.words).toContain("Områder at undersøge Turisme");
    expect(page.words).toContain("Ansvarlig: Erhverv. Sammen med Daejeon, Sydkorea og Risø DTU, Danmark.");
    expect(page.html).not.toContain("Må ikke ud");
    await publish(earlier.id);
    expect((await read(`/strategi/${slug}`)).html).toContain(`href="/strategi/${earlier.slug}"`);
  });

  it("tells of one that was replaced who took its place, and it stays readable", async () => {
    const { strategy, publish, read } = await ground();
    const old = await strategy("Strategi 2007", { adoptedOn: "2007" });
    const next = await strategy("Strategi 2013", { adoptedOn: "2013", replacesId: old.id });
    await publish(old.id);
    expect((await read(`/strategi/${old.slug}`)).words).toContain("Status Gældende");
    await publish(next.id);
    const page = await read(`/strategi/${old.slug}`);
    expect(page.words).toContain("Status Afløst");
    expect(page.words).toContain("Den er afløst af Strategi 2013.");
    const list = await read("/strategi");
    expect(list.words).toMatch(/Gældende strategi .*Strategi 2013.*Tidligere strategier .*Strategi 2007/);
  });

  it("says that an adoption is not known, and is in force all the same", async () => {
    const { strategy, publish, read } = await ground();
    const { id, slug } = await strategy("Aalborg i verden");
    await publish(id);
    const page = await read(`/strategi/${slug}`);
    expect(page.words).toContain("Vedtaget Ikke oplyst");
    expect(page.words).toContain("Status Gældende");
  });

  it("says of one that known bodies adopted at an unknown time both the bodies and that", async () => {
    const { strategy, publish, read } = await ground();
    const { id, slug } = await strategy("Udsyn", { adoptedBy: ["Vækstudvalget", "Byrådet"] });
    await publish(id);
    const page = await read(`/strategi/${slug}`);
    expect(page.words).toContain("Vedtaget Dato ikke oplyst Vedtaget af Vækstudvalget og Byrådet");
    for (const address of [`/strategi/${slug}`, "/strategi", "/internationalt"])
      expect((await read(address)).words).toContain(
        "Vedtaget af Vækstudvalget og Byrådet, dato ikke oplyst.",
      );
  });

  it("gives way to the reason where it was taken back", async () => {
    const { context, strategy, publish, read } = await ground();
    const { id, slug } = await strategy("Udsyn", { summary: "Hemmelig" });
    await publish(id);
    await accepted(withdrawPage(context, { kind: "strategy", id, reason: "Ikke vedtaget endnu." }));
    const page = await read(`/strategi/${slug}`);
    expect(page.words).toContain("Ikke vedtaget endnu.");
    expect(page.words).not.toContain("Hemmelig");
  });

  it("stays readable with thirty efforts, the way to each of the strategy's own at the side", async () => {
    const { context, strategy, publish, read } = await ground();
    const { id, slug } = await strategy("Lang strategi");
    for (let number = 1; number <= 10; number++) {
      const own = effortInput(`Indsats ${number}`);
      const parent = await accepted(addEffort(context, { strategyId: id, parentId: null, ...own }));
      for (const part of ["a", "b"])
        await accepted(
          addEffort(context, {
            strategyId: id,
            parentId: parent.id,
            ...effortInput(`Delprojekt ${number}${part}`),
          }),
        );
    }
    await publish(id);
    const { html, words: said } = await read(`/strategi/${slug}`);
    expect(html.match(/href="#indsats-indsats-/g)).toHaveLength(10);
    expect(said.match(/Intet registreret endnu\./g)).toHaveLength(30);
  });
});

describe("The progress of an effort in public", () => {
  async function served() {
    const base = await ground();
    const { db, context, strategy } = base;
    const { id, slug } = await strategy("Udsyn");
    const { id: water } = await accepted(
      addEffort(context, { strategyId: id, parentId: null, ...effortInput("Vand i byen") }),
    );
    const { id: beds } = await accepted(
      addEffort(context, { strategyId: id, parentId: water, ...effortInput("Regnbede") }),
    );
    const tripId = await tripOf(db, await smallTown(db), "approved");
    const { reference } = await db
      .selectFrom("trip")
      .select("reference")
      .where("id", "=", tripId)
      .executeTakeFirstOrThrow();
    await accepted(linkTrip(context, { effortId: beds, reference }));
    return { ...base, id, slug, water, beds, reference };
  }

  it("counts no trip that the public does not know, nor names it", async () => {
    const { published, id, slug, publish, read, reference } = await served();
    await publish(id);
    expect((await read(`/strategi/${slug}`)).words).toContain("Regnbede Intet registreret endnu.");
    const stored = await published.selectFrom("publication_page").selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(reference);
  });

  it("tells a trip once it is public, as its own notice has it today", async () => {
    const { db, id, slug, publish, read, reference } = await served();
    await publishedRecord(db).trip(notice({ reference, state: "approved", startsOn: "2026-09-01" }));
    await publish(id);
    const planned = await read(`/strategi/${slug}`);
    expect(planned.words).toContain("Vand i byen Studieture: én planlagt.");
    expect(planned.html).toContain(`href="/studieture/${reference}"`);
    await transact(db, async (trx) => {
      const held = JSON.stringify(notice({ reference, state: "held" }));
      await trx.updateTable("publication_trip").set({ notice: held }).execute();
    });
    expect((await read(`/strategi/${slug}`)).words).toContain("Vand i byen Studieture: én holdt.");
    await transact(db, async (trx) => {
      await trx.deleteFrom("publication_trip").execute();
    });
    expect((await read(`/strategi/${slug}`)).words).toContain("Vand i byen Intet registreret endnu.");
  });

  it("counts a published project that names the effort, and not one that is a draft", async () => {
    const { db, context, id, slug, publish, read, beds } = await served();
    await publish(id);
    const draft = { id: newId(), slug: "kystbyer", title: "Kystbyer", status: "running" } as const;
    await transact(db, async (trx) => {
      await trx.insertInto("project").values(draft).execute();
      await trx.insertInto("project_effort").values({ project_id: draft.id, effort_id: beds }).execute();
    });
    expect((await read(`/strategi/${slug}`)).words).toContain("Regnbede Intet registreret endnu.");
    await accepted(publishPage(context, { kind: "project", id: draft.id }));
    const told = await read(`/strategi/${slug}`);
    expect(told.words).toContain("Vand i byen Projekter: ét i gang.");
    expect(told.html).toContain('href="/projekter/kystbyer"');
  });

  it("counts an initiative while it is out, and no longer once it is taken back", async () => {
    const { context, id, slug, water, publish, read } = await served();
    const promise = await accepted(
      createInitiative(context, initiativeInput("Løfte", { effortIds: [water] })),
    );
    await publish(id);
    expect((await read(`/strategi/${slug}`)).words).not.toContain("Løfte");
    await accepted(publishPage(context, { kind: "initiative", id: promise.id }));
    expect((await read(`/strategi/${slug}`)).words).toContain("Initiativer: ét i gang. Løfte");
    const initiative = await read(`/initiativer/${promise.slug}`);
    expect(initiative.html).toContain(`href="/strategi/${slug}#indsats-vand-i-byen"`);
    await accepted(withdrawPage(context, { kind: "initiative", id: promise.id, reason: "Fejl." }));
    expect((await read(`/strategi/${slug}`)).words).not.toContain("Løfte");
  });
});
