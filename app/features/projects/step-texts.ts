import { defineTexts } from "~/shared/texts";
import type { ProjectStatus } from "./project";
import type { ProjectCommand } from "./project-lifecycle";
import type { ProjectStep } from "./project-steps.server";

interface StepWords {
  /** What the button that leads to the step says. */
  act: string;
  /** The heading of its page. */
  title: string;
  /** What will happen. */
  happens: string;
  note: string;
}

const remark = "Bemærkning";

const steps: Readonly<Record<ProjectCommand, StepWords>> = {
  assessProject: {
    act: "Vurdér idéen",
    title: "Vurdér idéen",
    happens: "Idéen er vurderet og kan godkendes eller afvises.",
    note: "Hvad sagde vurderingen?",
  },
  approveProject: {
    act: "Godkend projektet",
    title: "Godkend projektet",
    happens: "Der kan søges om tilskud, eller projektet kan begynde uden.",
    note: remark,
  },
  applyForGrant: {
    act: "Registrér ansøgning",
    title: "Der er søgt om tilskud",
    happens: "Projektet venter på svar.",
    note: remark,
  },
  recordGrant: {
    act: "Registrér bevilling",
    title: "Tilskuddet er bevilget",
    happens: "Projektet kan begynde. Skriv tilskuddet ind under Økonomi.",
    note: remark,
  },
  startProject: {
    act: "Projektet begynder",
    title: "Projektet begynder",
    happens: "Projektet er i gang.",
    note: remark,
  },
  completeProject: {
    act: "Projektet er gennemført",
    title: "Projektet er gennemført",
    happens: "Projektet er slut. Resultater og links kan stadig skrives ind.",
    note: remark,
  },
  rejectProject: {
    act: "Afvis projektet",
    title: "Afvis projektet",
    happens: "Projektet går ikke videre. Det bliver stående i historien.",
    note: "Begrundelse",
  },
  recordRefusal: {
    act: "Registrér afslag",
    title: "Der er givet afslag på tilskud",
    happens: "Projektet går ikke videre. Det kan genåbnes, hvis der søges igen.",
    note: remark,
  },
  stopProject: {
    act: "Stop projektet",
    title: "Stop projektet",
    happens: "Projektet standser, før det er gennemført.",
    note: "Hvorfor stopper projektet?",
  },
  reopenProject: {
    act: "Genåbn projektet",
    title: "Genåbn projektet",
    happens: "Projektet kommer tilbage, hvor det var, før det endte.",
    note: "Hvorfor genåbnes projektet?",
  },
};

/** Of a project from an old source nothing happens now: what is known of it is. */
const found: Readonly<Partial<Record<ProjectCommand, StepWords>>> = {
  startProject: {
    act: "Projektet er i gang",
    title: "Projektet er i gang",
    happens: "Det vides nu, at projektet er i gang.",
    note: "Hvorfra vides det?",
  },
  completeProject: {
    act: "Projektet blev gennemført",
    title: "Projektet blev gennemført",
    happens: "Det vides nu, at projektet blev gennemført. Resultater og links kan stadig skrives ind.",
    note: "Hvorfra vides det?",
  },
  stopProject: {
    act: "Projektet blev stoppet",
    title: "Projektet blev stoppet",
    happens: "Det vides nu, at projektet blev stoppet, før det var gennemført.",
    note: "Hvorfor blev projektet stoppet?",
  },
};

const past: Readonly<Record<ProjectStep["command"], string>> = {
  suggestProject: "Foreslået",
  registerProject: "Registreret",
  assessProject: "Vurderet",
  approveProject: "Godkendt",
  applyForGrant: "Søgt om tilskud",
  recordGrant: "Tilskud bevilget",
  startProject: "Begyndt",
  completeProject: "Gennemført",
  rejectProject: "Afvist",
  recordRefusal: "Afslag på tilskud",
  stopProject: "Stoppet",
  reopenProject: "Genåbnet",
};

export const stepTexts = defineTexts({
  da: {
    stepOf: (command: ProjectCommand, status: ProjectStatus): StepWords =>
      (status === "recorded" && found[command]) || steps[command],
    past,
    onDate: "Hvornår?",
    onDateHint: "En dag, en måned eller et år. Lad den stå tom, hvis det ikke vides.",
    refused: "Trinnet er ikke taget",
    closed: "Trinnet kan ikke tages nu",
    closedText: (status: string) => `Projektet er: ${status}.`,
    back: "Tilbage til projektet",
    asStatus: (status: string) => `som: ${status}`,
    dateUnknown: "Dato ikke oplyst",
  },
});
