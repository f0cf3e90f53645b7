import { listRecommendations } from "~/features/evaluations/evaluations.server";
import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import type { Partner } from "~/features/partners/partner";
import { groupId } from "~/features/project-group/project-group";
import { loadCriteria } from "~/features/projects/criteria.server";
import { ideaFromRecommendation } from "~/features/projects/idea-commands.server";
import { createProject } from "~/features/projects/project-commands.server";
import { adoptProjectRule } from "~/features/projects/project-rule-commands.server";
import { applyForGrant } from "~/features/projects/project-steps.server";
import { scoreProject } from "~/features/projects/score-commands.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { coordinator } from "./cast";
import type { ToldTrip } from "./tell-trip.server";
import { type Teller, told } from "./teller.server";

const unnamed: Partner = {
  organisationId: null,
  description: "",
  city: null,
  country: null,
  headcount: null,
  role: "partner",
};

/** The projects: one that runs on a grant, a larger one with its decision, and an idea that a trip led to. */
export async function tellProjects(teller: Teller, rain: ToldTrip): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-30));
  told(
    await adoptProjectRule(await teller.as(coordinator, teller.day(-400)), {
      startsOn: teller.day(-400),
      adoptedOn: teller.day(-420),
      adoptedBy: "Byrådet",
      strength: "must",
      measure: "budget",
      amounts: [
        { minor: 2_500_000_00, currency: "DKK" },
        { minor: 335_000_00, currency: "EUR" },
      ],
      wording: "Større internationale projekter skal godkendes af Byrådet.",
      link: "",
    }),
  );
  told(await publishPage(await teller.as(coordinator, teller.day(-28)), { kind: "group", id: groupId }));
  await tellCoastalTowns(teller, rain);
  await tellHarbourSkills(teller);
  const [, second] = await listRecommendations(teller.db, rain.id);
  if (!second) throw new Error("The story has no recommendation that becomes a project");
  const idea = told(await ideaFromRecommendation(context, second.id));
  told(await publishPage(context, { kind: "project", id: idea.id }));
  const { criteria } = await loadCriteria(teller.db, teller.today);
  const [floods] = criteria;
  if (!floods) throw new Error("The story's strategy wants no effects");
  const scores = [
    { pointId: floods.pointId, value: 3, reason: "To gader med regnbede tager vandet fra kældrene." },
  ];
  told(await scoreProject(context, { projectId: idea.id, version: 1 }, scores));
}

async function tellCoastalTowns(teller: Teller, rain: ToldTrip): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-30));
  const town = async (name: string, city: string, country: string) =>
    told(
      await createOrganisation(context, {
        name,
        kind: "municipality",
        city,
        country,
        website: null,
        internalNote: null,
      }),
    ).id;
  const lead = await town("Kristianstads kommun", "Kristianstad", "SE");
  const other = await town("Gmina Kołobrzeg", "Kołobrzeg", "PL");
  const year = Number(teller.today.slice(0, 4));
  const { id: climate } = await rowNamed(teller, "policy_area", "Klima, energi og miljø");
  const { id: rainBeds } = await rowNamed(teller, "effort", "Regnbede i smalle gader");
  const { id } = told(
    await createProject(context, {
      title: "Kystbyer der deler regnen",
      acronym: "RAINSHARE",
      kind: "Samarbejdsprojekt",
      purpose: "Fire kystbyer prøver regnbede i gader med høj grundvandsstand og deler deres målinger.",
      status: "running",
      statusOn: `${year - 1}-02`,
      startsOn: String(year - 1),
      endsOn: `${year + 1}-06`,
      programmeNote: "Interreg South Baltic",
      call: "Anden indkaldelse",
      currency: "EUR",
      budgetMinor: 298_400_00,
      grantMinor: 238_720_00,
      ownMinor: 21_600_00,
      ownerDepartment: "Teknik og Miljø",
      projectLeader: "Ansat i Kristianstads kommun",
      contact: {
        name: "Signe Tangmose",
        title: "klimakoordinator",
        phone: "",
        email: "klima@strandholm.example",
        isPublic: true,
      },
      partners: [
        { ...unnamed, organisationId: lead, role: "lead" },
        { ...unnamed, organisationId: other },
        { ...unnamed, description: "en havneby i Litauen", country: "LT" },
        { ...unnamed, description: "to universiteter", headcount: 2, role: "associated" },
      ],
      milestones: [
        { body: "De første regnbede er anlagt", dueOn: `${year - 1}-09`, reachedOn: `${year - 1}-11` },
        { body: "Fælles målinger fra alle fire byer", dueOn: `${year}-12`, reachedOn: null },
      ],
      results: [{ body: "En fælles vejledning om regnbede ved høj grundvandsstand", link: "" }],
      policyAreaIds: [climate],
      effortIds: [rainBeds],
      trips: [{ tripId: rain.id, relation: "led_to" }],
    }),
  );
  told(await publishPage(context, { kind: "project", id }));
}

async function tellHarbourSkills(teller: Teller): Promise<void> {
  const { id } = told(
    await createProject(await teller.as(coordinator, teller.day(-60)), {
      title: "Havnens nye fag",
      purpose: "Tre havnebyer uddanner voksne til vedligehold af vindmøller til havs.",
      status: "approved",
      statusOn: teller.day(-62),
      budgetMinor: 4_200_000_00,
      ownMinor: 840_000_00,
      ownerDepartment: "Beskæftigelse og Erhverv",
      programmeNote: "Den Europæiske Socialfond",
      partnerCountries: ["DE", "NL"],
      decision: {
        committeeId: null,
        body: "Byrådet",
        outcome: "yes",
        meetingOn: teller.day(-62),
        itemIsOpen: true,
        agendaItem: "9",
        caseNumber: "",
        link: "",
        wording: "Byrådet godkendte, at kommunen søger om tilskud til projektet.",
      },
    }),
  );
  const context = await teller.as(coordinator, teller.day(-20));
  const application = { projectId: id, version: 1, onDate: teller.day(-20), note: "" };
  told(await applyForGrant(context, application));
  told(await publishPage(context, { kind: "project", id }));
}

function rowNamed(teller: Teller, table: "policy_area" | "effort", name: string): Promise<{ id: string }> {
  return teller.db.selectFrom(table).select("id").where("name", "=", name).executeTakeFirstOrThrow();
}
