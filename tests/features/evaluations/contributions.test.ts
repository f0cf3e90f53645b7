import { describe, expect, it } from "vitest";
import { enterContribution, saveContribution } from "~/features/evaluations/contribution-commands.server";
import {
  contributionCounts,
  contributionsOwedBy,
  findOwnContribution,
  listContributions,
} from "~/features/evaluations/evaluations.server";
import { listVisitsAskedAbout } from "~/features/evaluations/places.server";
import type { Viewer } from "~/session/viewer";
import { transact } from "~db/transact";
import { acting, heldTrip } from "../../support/held-trip";
import { answers, done, type Held, haveItSigned, refusedBecause, sendsFrom } from "./steps";

const today = "2027-04-23";

const authorsSeenBy = async ({ db, tripId }: Held, viewer: Viewer) =>
  (await listContributions(db, tripId, viewer, today)).map(({ author }) => author);

describe("a politician's contribution", () => {
  it("is read by nobody but its author while it is a draft", async () => {
    const held = await heldTrip();
    const { viggo, bodil, aksel, vibeke, runa } = held.people;
    done(
      await saveContribution(acting(held.db, runa), held.tripId, answers({ recommendation: "Mere tid." })),
    );
    expect(await authorsSeenBy(held, runa)).toEqual(["Runa Lærkedal"]);
    for (const other of [viggo, bodil, aksel, vibeke]) expect(await authorsSeenBy(held, other)).toEqual([]);
  });

  it("is read, once sent, by those who took part, the secretaries, the coordinator and the administrators", async () => {
    const held = await heldTrip();
    const { viggo, bodil, sara, aksel, vibeke, stranger, runa } = held.people;
    done(await sendsFrom(held, runa));
    for (const reader of [runa, viggo, bodil, sara, aksel, vibeke])
      expect(await authorsSeenBy(held, reader)).toEqual(["Runa Lærkedal"]);
    expect(await authorsSeenBy(held, stranger)).toEqual([]);
  });

  it("is written by those who went, and by nobody on their behalf", async () => {
    const held = await heldTrip();
    const { stranger, vibeke, bodil } = held.people;
    for (const other of [stranger, vibeke, bodil])
      expect(refusedBecause(await saveContribution(acting(held.db, other), held.tripId, answers()))).toBe(
        "contribution.notAlong",
      );
  });

  it("is not asked of somebody who withdrew", async () => {
    const held = await heldTrip();
    await transact(held.db, async (trx) => {
      await trx
        .updateTable("participant")
        .set({ status: "withdrew" })
        .where("id", "=", held.places.palle)
        .execute();
    });
    expect(refusedBecause(await sendsFrom(held, held.people.palle))).toBe("contribution.notAlong");
    expect((await contributionCounts(held.db, held.tripId)).expected).toBe(3);
  });

  it("asks about the author's own committee's visits, not about journeys and what was cancelled", async () => {
    const held = await heldTrip();
    await held.visit("Kulturskolen", { day: "2027-03-03" });
    await held.visit("Foreningsliv", { day: "2027-03-02" }, [held.skole]);
    await held.visit("Biblioteket", { day: "2027-03-04" }, [held.kultur]);
    await held.visit("Tog til Oslo", { kind: "travel" });
    await held.visit("Stadion", { status: "cancelled" });
    const visits = await listVisitsAskedAbout(held.db, held.tripId, held.skole);
    expect(visits.map(({ topic }) => topic)).toEqual(["Foreningsliv", "Kulturskolen"]);
  });

  it("keeps what was learned at each visit, and forgets what its author deletes", async () => {
    const held = await heldTrip();
    const school = await held.visit("Kulturskolen");
    const library = await held.visit("Biblioteket");
    const runa = acting(held.db, held.people.runa);
    const learned = (text: string | null) => ({ [school]: "Holdene er flyttet ud.", [library]: text });
    done(await saveContribution(runa, held.tripId, answers({ learned: learned("De unge var med.") })));
    done(await saveContribution(runa, held.tripId, answers({ version: 1, learned: learned(null) })));
    const own = await findOwnContribution(held.db, held.tripId, held.people.runa.personId);
    expect(own?.learned).toEqual([
      { visitId: school, topic: "Kulturskolen", learned: "Holdene er flyttet ud." },
    ]);
  });

  it("does not overwrite what was saved from another device in the meantime", async () => {
    const held = await heldTrip();
    const runa = acting(held.db, held.people.runa);
    done(await saveContribution(runa, held.tripId, answers({ recommendation: "Fra telefonen." })));
    const stale = await saveContribution(runa, held.tripId, answers({ recommendation: "Fra computeren." }));
    expect(refusedBecause(stale)).toBe("contribution.stale");
    const own = await findOwnContribution(held.db, held.tripId, held.people.runa.personId);
    expect(own?.recommendation).toBe("Fra telefonen.");
  });

  it("says whether the purpose was met before it is sent", async () => {
    const held = await heldTrip();
    expect(refusedBecause(await sendsFrom(held, held.people.runa, { purposeMet: null }))).toBe(
      "contribution.purposeNotAnswered",
    );
  });

  it("may be sent again until the chair has signed, and is frozen then", async () => {
    const held = await heldTrip();
    const { runa } = held.people;
    done(await sendsFrom(held, runa, { rating: "3" }));
    done(await sendsFrom(held, runa, { rating: "4", version: 1 }));
    await haveItSigned(held);
    expect(refusedBecause(await sendsFrom(held, runa, { rating: "1", version: 2 }))).toBe(
      "evaluation.wrongStage",
    );
    expect((await findOwnContribution(held.db, held.tripId, runa.personId))?.rating).toBe(4);
  });

  it("is not turned back into a secret draft once it is sent", async () => {
    const held = await heldTrip();
    done(await sendsFrom(held, held.people.runa));
    const saved = await saveContribution(
      acting(held.db, held.people.runa),
      held.tripId,
      answers({ version: 1 }),
    );
    expect(refusedBecause(saved)).toBe("contribution.alreadySent");
  });
});

describe("a contribution received by mail", () => {
  it("is entered by a secretary, and marked with who entered it", async () => {
    const held = await heldTrip();
    const { bodil, palle } = held.people;
    done(
      await enterContribution(
        acting(held.db, bodil),
        held.tripId,
        held.places.palle,
        answers({ rating: "5" }),
      ),
    );
    const [entered] = await listContributions(held.db, held.tripId, bodil, today);
    expect(entered).toMatchObject({
      author: "Palle Ravnebjerg",
      state: "sent",
      receivedByMail: true,
      enteredBy: "Bodil Klitrose",
    });
    expect(await contributionsOwedBy(held.db, palle.personId)).toEqual([]);
  });

  it("never replaces what the author has written, a draft included", async () => {
    const held = await heldTrip();
    done(await saveContribution(acting(held.db, held.people.palle), held.tripId, answers()));
    for (const clerk of [held.people.bodil, held.people.vibeke])
      expect(
        refusedBecause(
          await enterContribution(
            acting(held.db, clerk),
            held.tripId,
            held.places.palle,
            answers({ version: 1 }),
          ),
        ),
      ).toBe("contribution.existsByAuthor");
  });

  it("is taken over by its author, and is theirs from then on", async () => {
    const held = await heldTrip();
    const { bodil, palle } = held.people;
    const enter = (version: number) =>
      enterContribution(acting(held.db, bodil), held.tripId, held.places.palle, answers({ version }));
    done(await enter(0));
    done(await enter(1));
    done(await sendsFrom(held, palle, { version: 2, recommendation: "Med mine egne ord." }));
    expect(refusedBecause(await enter(3))).toBe("contribution.existsByAuthor");
    const own = await findOwnContribution(held.db, held.tripId, palle.personId);
    expect(own).toMatchObject({ receivedByMail: false, enteredBy: null });
  });

  it("says something", async () => {
    const held = await heldTrip();
    const empty = answers({ purposeMet: null });
    const entered = await enterContribution(
      acting(held.db, held.people.bodil),
      held.tripId,
      held.places.palle,
      empty,
    );
    expect(refusedBecause(entered)).toBe("contribution.empty");
  });
});

describe("the count of contributions", () => {
  it("counts answers of those that were sent, and names who is missing", async () => {
    const held = await heldTrip();
    const { viggo, inger, palle, runa } = held.people;
    done(await sendsFrom(held, viggo, { purposeMet: "yes", rating: "5" }));
    done(await sendsFrom(held, inger, { purposeMet: "partly", rating: "4" }));
    done(await sendsFrom(held, palle, { purposeMet: "partly" }));
    done(
      await saveContribution(acting(held.db, runa), held.tripId, answers({ purposeMet: "no", rating: "1" })),
    );
    expect(await contributionCounts(held.db, held.tripId)).toEqual({
      expected: 4,
      received: 3,
      purposeMet: { yes: 1, partly: 2, no: 0 },
      ratingSum: 9,
      ratingCount: 2,
      missing: [
        {
          participantId: held.places.runa,
          personId: runa.personId,
          name: "Runa Lærkedal",
          committee: "Børne- og Skoleudvalget",
          hasDraft: true,
        },
      ],
    });
  });

  it("is owed by each politician who went, until it is sent or the evaluation is signed", async () => {
    const held = await heldTrip();
    const { palle, stranger, runa } = held.people;
    const owed = (personId: string) => contributionsOwedBy(held.db, personId);
    expect(await owed(palle.personId)).toMatchObject([
      { reference: "2027-02", hasDraft: false, dueOn: null },
    ]);
    expect(await owed(stranger.personId)).toEqual([]);
    done(await sendsFrom(held, palle));
    expect(await owed(palle.personId)).toEqual([]);
    await haveItSigned(held);
    expect(await owed(runa.personId)).toEqual([]);
  });
});
