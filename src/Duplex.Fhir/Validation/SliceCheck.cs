using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Divides the values of an element into slices and holds each against its slice.</summary>
internal static class SliceCheck
{
    public static void Check(ValidationRun run, ElementNode element, SlicingRule slicing, List<Base> values, bool isList, string profile) =>
        Check(run, element, slicing, [.. values.Select((value, index) => (value, isList ? index : -1))], profile);

    private static void Check(ValidationRun run, ElementNode element, SlicingRule slicing, List<(Base Value, int Index)> values, string profile)
    {
        if (slicing.Discriminators.Count == 0)
        {
            run.Report(FhirIssueSeverity.Information, "not-supported", $"The slices of '{element.Name}' are not checked{Messages.In(profile)}: the definition tells them apart in words only.", element.Name);
            return;
        }

        var counts = new int[element.Slices.Count];
        var isOpen = new bool[element.Slices.Count];
        var latest = -1;
        var isUnslicedSeen = false;
        var parts = new List<(Base Value, int Index)>?[element.Slices.Count];
        foreach (var (value, index) in values)
        {
            run.Path.Push(element.Name, index, element.Rule.Path);
            var slice = Find(run, value, element, slicing, isOpen, out var isUnknown);
            if (slice >= 0)
            {
                counts[slice]++;
                Order(run, slicing, element, slice, ref latest, isUnslicedSeen, profile);
                ProfileCheck.Rules(run, value, element.Slices[slice], profile);
                (parts[slice] ??= []).Add((value, index));
            }
            else if (isUnknown)
            {
                run.Report(FhirIssueSeverity.Information, "not-supported", $"Of which slice of '{element.Name}' the value is can't be told{Messages.In(profile)}: what tells them apart is not at hand.");
            }
            else
            {
                isUnslicedSeen = true;
                if (slicing.Rules == SlicingRules.Closed && !IsExtensionOnly(value))
                {
                    run.Error("structure", $"The value is of no slice; the slicing of '{element.Name}' is closed{Messages.In(profile)} and has {Names(element)}.");
                }
            }

            run.Path.Pop();
        }

        Counts(run, element, counts, isOpen, profile);
        for (var i = 0; i < parts.Length; i++)
        {
            if (element.Slices[i] is { Rule.Slicing: { } again, Slices.Count: > 0 } resliced)
            {
                Check(run, resliced, again, parts[i] ?? [], profile);
            }
        }
    }

    /// <summary>The index of the slice that a value is of, or -1; marks slices that it could be of where that can't be told.</summary>
    private static int Find(ValidationRun run, Base value, ElementNode element, SlicingRule slicing, bool[] isOpen, out bool isUnknown)
    {
        isUnknown = false;
        List<int>? candidates = null;
        for (var i = 0; i < element.Slices.Count; i++)
        {
            switch (SliceMatcher.Matches(run, value, element.Slices[i], slicing))
            {
                case true:
                    return i;
                case null:
                    (candidates ??= []).Add(i);
                    break;
            }
        }

        foreach (var candidate in candidates ?? [])
        {
            isOpen[candidate] = isUnknown = true;
        }

        return -1;
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

    private static void Counts(ValidationRun run, ElementNode element, int[] counts, bool[] isOpen, string profile)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            var rule = element.Slices[i].Rule;
            if (counts[i] < rule.Min && !isOpen[i])
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
