using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Divides the values of an element into slices and holds each against its slice.</summary>
internal static class SliceCheck
{
    public static void Check(ValidationRun run, Base owner, ElementNode element, SlicingRule slicing, List<Base> values, bool isList, string profile)
    {
        // Slices that only words tell apart can't be checked.
        if (slicing.Discriminators.Count == 0)
        {
            return;
        }

        var counts = new int[element.Slices.Count];
        var latest = -1;
        var isUnslicedSeen = false;
        for (var i = 0; i < values.Count; i++)
        {
            run.Path.Push(element.Name, isList ? i : -1, element.Rule.Path);
            var slice = element.Slices.FindIndex(candidate => SliceMatcher.Matches(run, values[i], candidate, slicing));
            if (slice < 0)
            {
                isUnslicedSeen = true;
                if (slicing.Rules == SlicingRules.Closed && !IsExtensionOnly(values[i]))
                {
                    run.Error("structure", $"The value is of no slice; the slicing of '{element.Name}' is closed{Messages.In(profile)} and has {Names(element)}.");
                }
            }
            else
            {
                counts[slice]++;
                Order(run, slicing, element, slice, ref latest, isUnslicedSeen, profile);
                ProfileCheck.Rules(run, values[i], element.Slices[slice], profile);
            }

            run.Path.Pop();
        }

        Counts(run, element, counts, profile);
    }

    private static void Order(ValidationRun run, SlicingRule slicing, ElementNode element, int slice, ref int latest, bool isUnslicedSeen, string profile)
    {
        if (slicing.IsOrdered && slice < latest)
        {
            run.Error("structure", $"The slice '{element.Slices[slice].Rule.SliceName}' must come before '{element.Slices[latest].Rule.SliceName}'{Messages.In(profile)}.");
        }

        if (slicing.Rules == SlicingRules.OpenAtEnd && isUnslicedSeen)
        {
            run.Error("structure", $"The slice '{element.Slices[slice].Rule.SliceName}' must come before what belongs to no slice{Messages.In(profile)}.");
        }

        latest = Math.Max(latest, slice);
    }

    private static void Counts(ValidationRun run, ElementNode element, int[] counts, string profile)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            var rule = element.Slices[i].Rule;
            if (counts[i] < rule.Min)
            {
                run.Error("required", $"At least {rule.Min} of the slice '{rule.SliceName}' of '{element.Name}' is required{Messages.In(profile)}; there is {(counts[i] == 0 ? "none" : counts[i])}.", element.Name);
            }

            if (counts[i] > rule.Max)
            {
                run.Error("structure", $"At most {rule.Max} of the slice '{rule.SliceName}' of '{element.Name}' is allowed{Messages.In(profile)}; there are {counts[i]}.", element.Name);
            }
        }
    }

    private static bool IsExtensionOnly(Base value) => value is PrimitiveType { HasValue: false };

    private static string Names(ElementNode element) => string.Join(", ", element.Slices.Select(slice => slice.Rule.SliceName));
}
