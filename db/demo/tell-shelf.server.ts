import { addCall } from "~/features/eu-programmes/call-commands.server";
import type { CallInput, ProgrammeInput } from "~/features/eu-programmes/programme";
import { createProgramme } from "~/features/eu-programmes/programme-commands.server";
import { createNews } from "~/features/news/news-commands.server";
import { createTopic } from "~/features/news/topic-commands.server";
import { editMoney } from "~/features/projects/project-edits.server";
import { findProjectBySlug } from "~/features/projects/projects.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { coordinator } from "./cast";
import { type Teller, told } from "./teller.server";

/** The shelf of the EU office: two programmes with what is due, and three pieces of news. */
export async function tellShelf(teller: Teller): Promise<void> {
  const year = Number(teller.today.slice(0, 4));
  const call = { topic: "", opensOn: null, deadlineOn: null, link: "", note: "" };
  await tellProgramme(
    teller,
    {
      name: "Interreg South Baltic",
      areas: ["klimatilpasning af kystbyer", "grøn energi", "samarbejde mellem myndigheder"],
      policyAreaIds: await areasAbout(teller, /klima|miljø|energi/i),
      guidance:
        "Der skal være partnere fra mindst tre lande om den sydlige Østersø. Programmet dækker en del af udgifterne; resten skal kommunen selv finde.\n\nBegynd hos EU-kontoret: de læser en idé på én side og finder partnere.",
      website: "https://interregsouthbaltic.eu",
      startsOn: "2021",
      endsOn: "2027",
    },
    [
      {
        ...call,
        title: "Små projekter om regn og grundvand",
        topic: "klimatilpasning",
        opensOn: teller.day(-20),
        deadlineOn: teller.day(33),
        note: "Ansøgningen er på én side, og svaret kommer inden for otte uger.",
      },
      { ...call, title: "Idéer til kystbyer", deadlineOn: teller.day(-48) },
    ],
  );
  await tellProgramme(
    teller,
    {
      name: "Erasmus+",
      areas: ["skolers udveksling", "voksnes læring", "unges frivillige arbejde"],
      policyAreaIds: await areasAbout(teller, /skole|børn|ung|kultur/i),
      guidance: "Skoler kan søge selv. Forvaltningen hjælper med regnskabet.",
      website: "https://erasmus-plus.ec.europa.eu",
      startsOn: "2021",
      endsOn: "2027",
    },
    [{ ...call, title: "Partnerskaber mellem biblioteker", deadlineOn: String(year + 1) }],
  );
  await nameTheProgramme(teller);
  await tellNews(teller);
}

async function tellProgramme(
  teller: Teller,
  input: ProgrammeInput,
  calls: readonly CallInput[],
): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-19));
  const { id } = told(await createProgramme(context, input));
  for (const call of calls) told(await addCall(context, { programmeId: id, ...call }));
  told(await publishPage(context, { kind: "eu_programme", id }));
}

/** The projects that named a programme in words now lead to it on the shelf. */
async function nameTheProgramme(teller: Teller): Promise<void> {
  const programmes = await teller.db.selectFrom("eu_programme").select(["id", "name"]).execute();
  for (const { id: programmeId, name } of programmes) {
    const named = await teller.db
      .selectFrom("project")
      .select("slug")
      .where("programme_note", "=", name)
      .execute();
    for (const { slug } of named) {
      const project = await findProjectBySlug(teller.db, slug);
      if (!project) continue;
      const context = await teller.as(coordinator, teller.day(-17));
      const { call, currency, budgetMinor, grantMinor, ownMinor } = project;
      const amounts = { call, currency, budgetMinor, grantMinor, ownMinor };
      const seen = { projectId: project.id, version: project.version };
      told(await editMoney(context, seen, { ...amounts, programmeId, programmeNote: "" }));
      told(await publishPage(context, { kind: "project", id: project.id }));
    }
  }
}

/** The policy areas whose names are about something, as far as the story has any. */
async function areasAbout({ db }: Teller, about: RegExp): Promise<string[]> {
  const areas = await db.selectFrom("policy_area").select(["id", "name"]).orderBy("position").execute();
  return areas.filter(({ name }) => about.test(name)).map(({ id }) => id);
}

async function tellNews(teller: Teller): Promise<void> {
  const context = await teller.as(coordinator, teller.day(-15));
  const funding = told(await createTopic(context, { name: "Penge at søge" })).id;
  const climate = told(await createTopic(context, { name: "Klima" })).id;
  const stories = [
    {
      topicId: funding,
      title: "Ny indkaldelse til små projekter om regn",
      body: "Interreg South Baltic har åbnet for ansøgninger på én side. Har du en idé, så skriv til den internationale koordinator senest to uger før fristen.",
      newsOn: teller.day(-18),
      link: "",
    },
    {
      topicId: climate,
      title: "Kystbyer deler deres målinger af grundvand",
      body: "Fire byer lægger nu deres målinger ud samme sted. De første tal viser, at bede ved vejene tager det meste af et skybrud.",
      newsOn: teller.day(-9),
      link: "https://kystbynet.example/maalinger",
    },
    {
      topicId: funding,
      title: "Sådan fik biblioteket sin partner",
      body: "Det begyndte med en mail til tre biblioteker og endte med ét, der ville det samme.",
      newsOn: teller.day(-3),
      link: "",
    },
  ];
  for (const story of stories) {
    const onItsDay = await teller.as(coordinator, story.newsOn);
    const { id } = told(await createNews(onItsDay, story));
    told(await publishPage(onItsDay, { kind: "news", id }));
  }
}
