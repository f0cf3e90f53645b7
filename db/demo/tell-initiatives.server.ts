import { createExchange } from "~/features/exchanges/exchange-commands.server";
import { createInitiative } from "~/features/initiatives/initiative-commands.server";
import { addMember, saveGroup } from "~/features/project-group/project-group-commands.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { listPoints } from "~/features/strategy/strategies.server";
import { noContact } from "~/shared/contact";
import { coordinator } from "./cast";
import { type Teller, told } from "./teller.server";

/** What is lasting and no project, a visit that was received, and who holds it all together. */
export async function tellInitiatives(
  teller: Teller,
  { strategyId, effortId }: { strategyId: string; effortId: string },
): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-45));
  const year = Number(teller.today.slice(0, 4));
  const principles = (await listPoints(teller.db, strategyId)).filter(({ kind }) => kind === "principle");
  const partner = { organisationId: null, city: null, headcount: null, role: "partner" } as const;
  const harbours = told(
    await createInitiative(context, {
      name: "Havnebyernes vandløfte",
      kind: "commitment",
      description:
        "Strandholm har lovet at måle og offentliggøre, hvor meget regnvand byen selv kan holde på. Tallene bliver delt hvert år.",
      since: String(year - 6),
      until: null,
      responsible: "Plan og Miljø",
      website: "",
      partners: [{ ...partner, description: "elleve andre havnebyer", country: null, headcount: 11 }],
      pointIds: principles.map(({ id }) => id),
      effortIds: [effortId],
      contact: noContact,
      internalNote: "Målingerne for i år mangler fra to oplande.",
    }),
  );
  const teachers = told(
    await createExchange(context, {
      title: "Lærere fra Kristianstad på besøg",
      kind: "visit_received",
      startsOn: `${year - 1}-10`,
      endsOn: `${year - 1}-10`,
      partners: [{ ...partner, description: "Kristianstads kommun", country: "SE" }],
      headcount: 14,
      description: "To dage om undervisning ude ved vandet på tre af kommunens skoler.",
      outcome: "To klasser skriver sammen og mødes igen til foråret.",
      responsible: "Børn og Skole",
      committeeId: null,
      internalNote: "",
    }),
  );
  await tellGroup(teller);
  const day = await teller.as(coordinator, teller.day(-28));
  told(await publishPage(day, { kind: "initiative", id: harbours.id }));
  told(await publishPage(day, { kind: "exchange", id: teachers.id }));
}

async function tellGroup(teller: Teller): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-45));
  told(
    await saveGroup(context, {
      version: 1,
      purpose: "Gruppen samler og giver videre, hvad der sker, og hvilke muligheder der åbner sig.",
      responsibility: "Afdelingernes sekretariater og stabe har ansvaret for det internationale arbejde.",
      followUp: "Afdelingerne giver de politiske udvalg en opfølgning én gang om året.",
      coordinator: "Koordinatoren hjælper med at finde partnere, programmer og frister.",
      officeAddress: "Rådhuset, Havnegade 2\n9999 Strandholm",
      openingHours: "Mandag–torsdag kl. 9–15\nFredag kl. 9–13",
      contact: {
        name: coordinator,
        title: "International koordinator",
        phone: "55 55 55 55",
        email: "international@strandholm.example",
        isPublic: true,
      },
    }),
  );
  const start = `${Number(teller.today.slice(0, 4)) - 2}`;
  const member = (name: string, title: string, department: string, isPublic: boolean) =>
    addMember(context, { name, title, department, startsOn: start, endsOn: null, isPublic });
  told(await member(coordinator, "International koordinator", "Byrådssekretariatet", true));
  told(await member("Hjalte Brinkmose", "Miljøplanlægger", "Plan og Miljø", true));
  told(await member("Gudrun Klitbjerg", "Konsulent", "Børn og Skole", false));
}
