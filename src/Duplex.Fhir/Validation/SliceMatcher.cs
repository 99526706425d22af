using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Tells by the discriminators whether a value is of a slice.</summary>
internal static class SliceMatcher
{
    /// <summary>Null where it can't be told: the definition says nothing to go by, or what it speaks of is not at hand.</summary>
    public static bool? Matches(ValidationRun run, Base value, ElementNode slice, SlicingRule slicing)
    {
        bool? decided = null;
        foreach (var discriminator in slicing.Discriminators)
        {
            var steps = DiscriminatorPath.Split(discriminator.Path);
            switch (Walk(run, value, [slice], steps, 0, discriminator.Type))
            {
                case false:
                    return false;
                case true:
                    decided = true;
                    break;
            }
        }

        return decided;
    }

    /// <summary>Null where the slice says nothing about what is there.</summary>
    private static bool? Walk(ValidationRun run, object? value, List<ElementNode> rules, string[] steps, int at, string type)
    {
        if (type is "value" or "pattern" && rules.Find(rule => rule.Fixed is not null || rule.Pattern is not null) is { } said)
        {
            return said.Fixed is { } whole ? whole.Matches(value, exactly: true) : said.Pattern!.Matches(value, exactly: false);
        }

        if (at == steps.Length)
        {
            return End(run, value, rules, type);
        }

        var step = steps[at];
        if (step == "resolve()")
        {
            return Resolved(run, value, rules, steps, at, type);
        }

        if (DiscriminatorPath.Argument(step, "ofType") is { } ofType)
        {
            return value is Base typed && Nodes.IsOfType(typed, ofType) ? Walk(run, value, rules, steps, at + 1, type) : false;
        }

        var extensionUrl = DiscriminatorPath.Argument(step, "extension");
        var next = Next(run, rules, extensionUrl is null ? step : "extension", extensionUrl);
        if (next.Count == 0)
        {
            return null;
        }

        return value is Base node ? AnyBelow(run, node, next, extensionUrl is null ? step : "extension", extensionUrl, steps, at, type) : false;
    }

    private static bool? AnyBelow(
        ValidationRun run, Base node, List<ElementNode> next, string name, string? extensionUrl, string[] steps, int at, string type)
    {
        if (node.TypeInfo.Find(name) is { } property && node.GetProperty(property.Index) is string text)
        {
            return Walk(run, text, next, steps, at + 1, type);
        }

        var values = new List<Base>();
        Nodes.Collect(node, name, values);
        values.RemoveAll(value => extensionUrl is not null && (value as Extension)?.Url != extensionUrl);
        if (type == "exists" && at == steps.Length - 1)
        {
            return Exists(next, values.Count > 0);
        }

        // Slices below are alternatives: a value that is of one of them will do.
        bool? answer = null;
        foreach (var alternative in Alternatives(next))
        {
            if (values.Count == 0)
            {
                answer ??= Says(run, alternative, steps, at + 1, type) ? false : null;
            }

            foreach (var value in values)
            {
                switch (Walk(run, value, alternative, steps, at + 1, type))
                {
                    case true:
                        return true;
                    case false:
                        answer = false;
                        break;
                }
            }
        }

        return answer;
    }

    private static bool Says(ValidationRun run, List<ElementNode> rules, string[] steps, int at, string type)
    {
        if (rules.Exists(rule => rule.Fixed is not null || rule.Pattern is not null || (at == steps.Length && rule.Rule.Binding is not null)))
        {
            return true;
        }

        if (type is "type" or "profile")
        {
            return true;
        }

        return at < steps.Length && Next(run, rules, steps[at], null) is { Count: > 0 } next && Alternatives(next).Any(alternative => Says(run, alternative, steps, at + 1, type));
    }

    private static IEnumerable<List<ElementNode>> Alternatives(List<ElementNode> rules)
    {
        yield return rules;
        foreach (var slice in rules.SelectMany(rule => rule.Slices))
        {
            yield return [slice];
        }
    }

    private static bool? Exists(List<ElementNode> rules, bool isThere) =>
        rules.Exists(rule => rule.Rule.Max == 0) ? !isThere
        : rules.Exists(rule => rule.Rule.Min > 0) ? isThere
        : null;

    private static bool? End(ValidationRun run, object? value, List<ElementNode> rules, string type)
    {
        switch (type)
        {
            case "exists":
                return Exists(rules, value is not null);
            case "type":
                var types = rules.Where(rule => rule.Rule.Types.Count > 0).Select(rule => rule.Rule.Types).FirstOrDefault();
                return types is null ? null : value is Base node && ProfileCheck.TypeAllowed(node, types);
            case "profile":
                var profiles = rules.SelectMany(rule => rule.Rule.Types).SelectMany(rule => rule.Profiles).ToList();
                return profiles.Count == 0 ? null : value is Base shaped ? ConformsToOne(run, shaped, profiles) : false;
            default:
                var binding = rules.Find(rule => rule.Rule.Binding is { Strength: BindingStrength.Required, ValueSet: not null })?.Rule.Binding;
                return binding is null || value is not Base coded || run.Definitions.FindValueSet(binding.ValueSet!) is not { } valueSet
                    ? null
                    : BindingCheck.IsMember(coded, valueSet, out var hasCode) ?? hasCode;
        }
    }

    private static bool? ConformsToOne(ValidationRun run, Base value, List<string> profiles)
    {
        bool? answer = false;
        foreach (var profile in profiles)
        {
            answer |= run.Conforms(value, profile);
        }

        return answer;
    }

    private static bool? Resolved(ValidationRun run, object? value, List<ElementNode> rules, string[] steps, int at, string type)
    {
        if (value is not Reference { ReferenceValue.Text: { } text } reference)
        {
            return false;
        }

        var targets = rules.SelectMany(rule => rule.Rule.Types).SelectMany(rule => rule.TargetProfiles).ToList();
        var resource = ReferenceResolution.Find(run, text);
        if (at + 1 == steps.Length && type is "type" or "profile")
        {
            if (targets.Count == 0)
            {
                return null;
            }

            // Without the resource, its type is all that can be told.
            return resource is not null && type == "profile"
                ? ConformsToOne(run, resource, targets)
                : ReferenceCheck.TypeOf(run, reference, text) is { } name && targets.Exists(url => run.FindProfile(url)?.Type == name);
        }

        if (resource is null)
        {
            return null;
        }

        List<ElementNode> roots = [.. targets.Select(run.FindProfile).OfType<ProfileDefinition>().Select(profile => profile.Compiled.Root)];
        return roots.Count == 0 ? null : Walk(run, resource, roots, steps, at + 1, type);
    }

    private static List<ElementNode> Next(ValidationRun run, List<ElementNode> rules, string name, string? extensionUrl)
    {
        var next = new List<ElementNode>();
        foreach (var rule in rules)
        {
            Children(rule, name, next);
            foreach (var type in rule.Rule.Types)
            {
                foreach (var url in type.Profiles)
                {
                    if (run.FindProfile(url) is { IsConstraint: true } profile)
                    {
                        Children(profile.Compiled.Root, name, next);
                    }
                }
            }
        }

        if (extensionUrl is not null)
        {
            next = [.. next.SelectMany(rule => rule.Slices).Where(slice => slice.Rule.Types.Any(type => type.Profiles.Contains(extensionUrl)))];
        }

        return next;
    }

    private static void Children(ElementNode rule, string name, List<ElementNode> next)
    {
        foreach (var child in (rule.Content ?? rule).Children)
        {
            if (child.Name == name)
            {
                next.Add(child);
            }
        }
    }
}
