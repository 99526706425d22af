using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

internal static class InvariantCheck
{
    // Expressions of R4 such as that of bdl-8 are empty where the element they speak of is absent: only false breaks an invariant.
    public static void Check(ValidationRun run, Base node, CompiledConstraint[] constraints)
    {
        foreach (var constraint in constraints)
        {
            var rule = constraint.Rule;
            if (constraint.BuiltIn?.Invoke(run, node) is { } known)
            {
                if (!known)
                {
                    Broken(run, constraint);
                }

                continue;
            }

            try
            {
                if (constraint.Expression is not { } expression)
                {
                    run.Report(FhirIssueSeverity.Information, "not-supported", $"The invariant {rule.Key} is not checked: its expression is not understood.");
                }
                else if (!expression.IsTrue(node, run.Context) && expression.Evaluate(node, run.Context).Count > 0)
                {
                    Broken(run, constraint);
                }
            }
            catch (FhirPathException fault)
            {
                run.Report(FhirIssueSeverity.Information, "not-supported", $"The invariant {rule.Key} is not checked: its expression fails with kind {fault.Kind} at position {fault.Position}.");
            }
        }
    }

    private static void Broken(ValidationRun run, CompiledConstraint constraint) => run.Report(
        constraint.Rule.IsError ? FhirIssueSeverity.Error : FhirIssueSeverity.Warning,
        "invariant",
        $"The invariant {constraint.Rule.Key} does not hold: {constraint.Rule.Human}");
}
