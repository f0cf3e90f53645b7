import { closePeriod } from "~/features/periods/closing.server";
import { findPeriod } from "~/features/periods/periods.server";
import { giveExplanation } from "~/features/travel-rules/explanation-commands.server";
import { administrator, type CommitteeName } from "./cast";
import type { Ground } from "./ground.server";
import { type Teller, told } from "./teller.server";

interface Account {
  committee: CommitteeName;
  author: string;
  /** Absent where none was received. */
  body?: string;
}

/** Why the committees of the earlier period that held no trip did not. */
const accounts: readonly Account[] = [
  {
    committee: "Økonomiudvalget",
    author: "Regitze Holmsted, formand for Økonomiudvalget",
    body: "Udvalgets medlemmer sidder alle i et andet udvalg, og de kunne rejse med det.",
  },
  {
    committee: "Børne- og Skoleudvalget",
    author: "Ditte Havbro, formand for Børne- og Skoleudvalget",
    body: "Turen blev udskudt to gange, mens skolestrukturen blev behandlet, og nåede ikke at blive holdt.",
  },
  {
    committee: "Kultur- og Fritidsudvalget",
    author: "Palle Skovriis, formand for Kultur- og Fritidsudvalget",
    body: "Udvalget besøgte i stedet biblioteker i fire nabokommuner. Besøgene varede en eftermiddag og er ikke skrevet ind som ture.",
  },
  {
    committee: "Erhvervs- og Beskæftigelsesudvalget",
    author: "Troels Sandager, formand for Erhvervs- og Beskæftigelsesudvalget",
    body: "Værten i Hamborg meldte fra, og der var ikke tid til at finde en anden inden valget.",
  },
  { committee: "Socialudvalget", author: "Mogens Ravnkilde, formand for Socialudvalget" },
];

/** The earlier period is closed in February, when each committee without a trip has been accounted for. */
export async function closeEarlierPeriod(
  teller: Teller,
  { periodId, firstYear, committees }: Ground,
): Promise<void> {
  const after = firstYear + 4;
  const givenOn = `${after}-01-20`;
  const accounting = await teller.as(administrator, givenOn);
  for (const { committee, author, body = "" } of accounts)
    told(
      await giveExplanation(accounting, {
        periodId,
        ruleKey: "minimumTrips",
        committeeId: committees.get(committee) ?? null,
        tripId: null,
        author,
        body,
        noAccountReceived: body === "",
        givenOn,
      }),
    );
  const version = (await findPeriod(teller.db, periodId))?.version ?? 0;
  told(await closePeriod(await teller.as(administrator, `${after}-02-10`), { periodId, version }));
}
