using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

internal static class BindingCheck
{
    public static void Check(ValidationRun run, Base value, BindingRule binding)
    {
        if (binding.MaxValueSet is { } widest)
        {
            Check(run, value, widest, isRequired: true);
        }

        if (binding.ValueSet is { } valueSet && binding.Strength is BindingStrength.Required or BindingStrength.Extensible)
        {
            Check(run, value, valueSet, binding.Strength == BindingStrength.Required);
        }
    }

    /// <summary>Whether the set has one of the codes; null where that is not known, or there is no code to ask about.</summary>
    public static bool? IsMember(Base value, ValueSetMembership valueSet, out bool hasCode)
    {
        hasCode = true;
        switch (value)
        {
            case PrimitiveType primitive:
                return primitive.Text is { } text ? valueSet.Contains(null, text) : Without(out hasCode);
            case Coding coding:
                return coding.Code?.Text is { } code ? Contains(valueSet, coding.System?.Text, code) : Without(out hasCode);
            case Quantity quantity:
                return quantity.Code?.Text is { } unit ? Contains(valueSet, quantity.System?.Text, unit) : Without(out hasCode);
            case CodeableConcept concept:
                return AnyMember(concept, valueSet, out hasCode);
            default:
                return Without(out hasCode);
        }
    }

    private static bool? AnyMember(CodeableConcept concept, ValueSetMembership valueSet, out bool hasCode)
    {
        hasCode = false;
        bool? answer = false;
        foreach (var coding in concept.Coding)
        {
            if (coding.Code?.Text is { } code)
            {
                hasCode = true;
                switch (Contains(valueSet, coding.System?.Text, code))
                {
                    case true:
                        return true;
                    case null:
                        answer = null;
                        break;
                }
            }
        }

        return answer;
    }

    // A code without its system belongs to no set.
    private static bool? Contains(ValueSetMembership valueSet, string? system, string code) => system is null ? false : valueSet.Contains(system, code);

    private static bool? Without(out bool hasCode)
    {
        hasCode = false;
        return null;
    }

    private static void Check(ValidationRun run, Base value, string url, bool isRequired)
    {
        if (run.Definitions.FindValueSet(url) is not { } valueSet)
        {
            run.Report(FhirIssueSeverity.Information, "not-supported", $"The binding to {url} is not checked: the value set is not embedded.");
            return;
        }

        var member = IsMember(value, valueSet, out var hasCode);
        if (!hasCode)
        {
            if (isRequired && value is CodeableConcept or Coding && !((Element)value).HasExtensions)
            {
                run.Error("required", $"A code of the value set {url} is required here; there is none.");
            }
        }
        else if (member is null)
        {
            run.Report(FhirIssueSeverity.Information, "not-supported", $"The binding to {url} is not checked: the codes of this code system are not embedded.");
        }
        else if (member is false)
        {
            run.Report(
                isRequired ? FhirIssueSeverity.Error : FhirIssueSeverity.Warning,
                "code-invalid",
                isRequired ? $"The code is not in the value set {url}, which is required here." : $"The code is not in the value set {url}; a code of it is expected where one fits.");
        }
    }
}
