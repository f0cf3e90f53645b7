import { describe, expect, it } from "vitest";
import { type ApprovalDecision, approvalGaps, isApprovedByAll } from "~/features/trips/approval-gaps";

const trip = { committeeIds: ["klima", "plan"] };
let serial = 0;

function decision(says: Partial<ApprovalDecision>): ApprovalDecision {
  return {
    id: `d${String(serial++).padStart(4, "0")}`,
    concerns: "trip",
    committeeId: null,
    decidesForAll: false,
    outcome: "yes",
    meetingOn: "2027-05-04",
    superseded: false,
    coversEarlier: false,
    ...says,
  };
}

describe("a trip of two committees", () => {
  it("lacks a yes from each until they have decided", () => {
    expect(approvalGaps(trip, [])).toEqual({ missing: ["klima", "plan"], saidNo: [] });
    expect(approvalGaps(trip, [decision({ committeeId: "plan" })])).toEqual({
      missing: ["klima"],
      saidNo: [],
    });
  });

  it("is approved when both have said yes, or a body that decides for all", () => {
    const both = [decision({ committeeId: "klima" }), decision({ committeeId: "plan" })];
    expect(isApprovedByAll(approvalGaps(trip, both))).toBe(true);
    expect(isApprovedByAll(approvalGaps(trip, [decision({ decidesForAll: true })]))).toBe(true);
  });

  it("is not approved by another body that does not decide for all", () => {
    expect(approvalGaps(trip, [decision({})]).missing).toEqual(["klima", "plan"]);
  });

  it("names the committee that said no", () => {
    const decisions = [decision({ committeeId: "klima" }), decision({ committeeId: "plan", outcome: "no" })];
    expect(approvalGaps(trip, decisions)).toEqual({ missing: [], saidNo: ["plan"] });
  });

  it("goes by a committee's newest answer, whatever the order of writing", () => {
    const changedItsMind = [
      decision({ committeeId: "plan", outcome: "yes", meetingOn: "2027-06-01" }),
      decision({ committeeId: "plan", outcome: "no", meetingOn: "2027-05-04" }),
    ];
    expect(approvalGaps({ committeeIds: ["plan"] }, changedItsMind).saidNo).toEqual([]);
    expect(isApprovedByAll(approvalGaps({ committeeIds: ["plan"] }, changedItsMind))).toBe(true);
  });

  it("counts a case sent back as no answer, and one only noted as nothing at all", () => {
    const yes = decision({ committeeId: "plan" });
    const alone = { committeeIds: ["plan"] };
    const returned = decision({ committeeId: "plan", outcome: "returned", meetingOn: "2027-05-20" });
    const noted = decision({ committeeId: "plan", outcome: "noted", meetingOn: "2027-05-20" });
    expect(approvalGaps(alone, [yes, returned]).missing).toEqual(["plan"]);
    expect(approvalGaps(alone, [yes, noted]).missing).toEqual([]);
  });

  it("lets the body that decides for all have the last word on the day itself", () => {
    const no = decision({ committeeId: "plan", outcome: "no" });
    expect(approvalGaps(trip, [decision({ decidesForAll: true }), no]).saidNo).toEqual([]);
    expect(
      approvalGaps(trip, [decision({ decidesForAll: true }), { ...no, meetingOn: "2027-05-05" }]).saidNo,
    ).toEqual(["plan"]);
  });

  it("does not count what was decided before a change, unless it is noted as covering it", () => {
    const old = decision({ decidesForAll: true, superseded: true });
    expect(approvalGaps(trip, [old]).missing).toEqual(["klima", "plan"]);
    expect(approvalGaps(trip, [{ ...old, coversEarlier: true }]).missing).toEqual([]);
  });

  it("does not take the approval of an evaluation for that of the trip", () => {
    expect(
      approvalGaps(trip, [decision({ concerns: "evaluation", decidesForAll: true })]).missing,
    ).toHaveLength(2);
  });
});
