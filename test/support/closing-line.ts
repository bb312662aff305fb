import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line, for whoever reads it by machine. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => tests.filter((one) => one === state).length;
    const brokenFiles = modules.filter(
      (module) => module.state() === "failed" && [...module.children.allTests()].length === 0,
    ).length;
    console.log(`\n${count("passed")} passed, ${count("failed") + brokenFiles} failed`);
  }
}
