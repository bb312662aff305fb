import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line, for whoever reads it by machine. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.map((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.flat().filter((one) => one === state).length;
    // A file whose setup broke has failed, though its tests were only skipped.
    const broken = modules.filter(
      (module, at) => module.state() === "failed" && !states[at]?.includes("failed"),
    ).length;
    console.log(`\n${count("passed")} passed, ${count("failed") + broken} failed`);
  }
}
