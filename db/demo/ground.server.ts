import { createCommittee } from "~/features/committees/committee-commands.server";
import { addMembers } from "~/features/committees/membership-commands.server";
import { createAccount } from "~/features/people/account-commands.server";
import { createPeriod } from "~/features/periods/period-commands.server";
import { saveSettings } from "~/features/settings/settings-commands.server";
import type { IsoDate } from "~/shared/dates";
import { slugOf } from "~/shared/slug";
import {
  administrator,
  type CommitteeName,
  committeesBefore,
  committeesNow,
  coordinator,
  demoLogins,
  demoPassword,
  municipalityName,
  predecessorOf,
  secretaries,
} from "./cast";
import { adoptFirstRules, adoptNextVersion } from "./tell-rules.server";
import { type Teller, told } from "./teller.server";

/** A period of the story with its committees' ids. */
export interface Ground {
  periodId: string;
  firstYear: number;
  committees: Map<CommitteeName, string>;
}

export const loginOf = (name: string) => `${slugOf(name).replaceAll("-", ".")}@strandholm.example`;

/** The first year of the election period that a day lies in. */
export function firstYearOf(day: IsoDate): number {
  const year = Number(day.slice(0, 4));
  return year - ((year - 1970) % 4);
}

/**
 * Lays the ground: the municipality, the periods from the one before the story's first recent day to that of its
 * last, their committees, people and rules. The first ground is the period of the earlier committees.
 */
export async function layGround(
  teller: Teller,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<Ground[]> {
  const program = teller.program(teller.today);
  told(
    await saveSettings(program, {
      municipalityName,
      contactEmail: "udsyn@strandholm.example",
      contactText: "Byrådssekretariatet svarer på spørgsmål om studieture.",
      recordSince: String(firstYearOf(from) - 4),
    }),
  );
  const recent = firstYearOf(from);
  const grounds = [await layPeriod(teller, recent - 4, committeesBefore, [])];
  for (let firstYear = recent; firstYear <= firstYearOf(to); firstYear += 4)
    grounds.push(await layPeriod(teller, firstYear, committeesNow, grounds));
  await giveAccounts(teller, grounds);
  for (const [at, ground] of grounds.entries()) {
    await adoptFirstRules(teller, ground, { isEarlier: at === 0 });
    if (at > 0) await adoptNextVersion(teller, ground);
  }
  return grounds;
}

async function layPeriod(
  teller: Teller,
  firstYear: number,
  cast: typeof committeesNow,
  earlier: readonly Ground[],
): Promise<Ground> {
  const program = teller.program(teller.today);
  const period = told(await createPeriod(program, { firstYear }));
  const committees = new Map<CommitteeName, string>();
  const before = earlier.at(-1)?.committees;
  for (const { name, kind, members } of cast) {
    const predecessor = before?.get(name) ?? before?.get(predecessorOf[name] ?? name);
    const committee = told(
      await createCommittee(program, {
        periodId: period.id,
        name,
        kind,
        predecessorIds: predecessor ? [predecessor] : [],
      }),
    );
    committees.set(name, committee.id);
    told(
      await addMembers(program, {
        committeeId: committee.id,
        members: members.map((member, at) => ({
          name: member,
          role: at === 0 ? "chair" : at === 1 ? "vice_chair" : "member",
        })),
        startsOn: `${firstYear}-01-01`,
        endsOn: `${firstYear + 3}-12-31`,
      }),
    );
  }
  return { periodId: period.id, firstYear, committees };
}

async function giveAccounts(teller: Teller, grounds: readonly Ground[]): Promise<void> {
  const program = teller.program(teller.today);
  const passwordOf = (name: string) =>
    demoLogins.some((login) => login.name === name) ? { password: demoPassword } : {};
  const account = async (name: string, roles: ("administrator" | "coordinator" | "politician")[]) =>
    told(
      await createAccount(program, {
        ...(await holderOf(teller, name)),
        login: loginOf(name),
        roles,
        committeeIds: [],
        ...passwordOf(name),
      }),
    );
  await account(administrator, ["administrator"]);
  await account(coordinator, ["coordinator"]);
  const politicians = new Set([...committeesBefore, ...committeesNow].flatMap(({ members }) => members));
  for (const name of politicians) await account(name, ["politician"]);
  for (const [name, served] of Object.entries(secretaries))
    told(
      await createAccount(program, {
        ...(await holderOf(teller, name)),
        login: loginOf(name),
        roles: ["secretary"],
        committeeIds: grounds.flatMap(({ committees }) => served.flatMap((one) => committees.get(one) ?? [])),
        ...passwordOf(name),
      }),
    );
}

/** Somebody who already has a seat, or a new name. */
async function holderOf(teller: Teller, fullName: string) {
  const person = await teller.db
    .selectFrom("person")
    .select("id")
    .where("full_name", "=", fullName)
    .executeTakeFirst();
  return { holder: person ? { personId: person.id } : { fullName } };
}
