using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Holds a node against what a profile asks beyond its type.</summary>
internal static class ProfileCheck
{
    /// <summary>A resource against a profile by URL; one that isn't loaded is said, and an error where the caller asks for its verdict.</summary>
    public static void Resource(ValidationRun run, Resource resource, string url, bool isAsked)
    {
        if (run.Definitions.FindProfile(url) is not { } profile)
        {
            run.Report(
                isAsked ? FhirIssueSeverity.Error : FhirIssueSeverity.Warning,
                "not-found",
                isAsked ? $"The profile {url} that was asked for is not loaded; without it there is no verdict." : $"The profile {url} is not loaded; the resource was not checked against it.");
            return;
        }

        if (!Nodes.IsOfType(resource, profile.Type))
        {
            run.Error("structure", $"The profile {url} is for {profile.Type}; this resource is of another type.");
            return;
        }

        if (FhirDefinitions.IsAmbiguous(url))
        {
            run.Report(FhirIssueSeverity.Information, "informational", $"The profile {url} is here in several versions; checked was {profile.Version}, the newest. {url}|VERSION names another.");
        }

        if (profile.IsConstraint)
        {
            Root(run, resource, profile.Compiled);
        }
    }

    /// <summary>A node against the root of a profile and everything below.</summary>
    public static void Root(ValidationRun run, Base node, CompiledProfile profile)
    {
        var before = run.GuideVersion;
        run.GuideVersion = FhirDefinitions.GuideVersionOf(profile.Profile) ?? before;
        Rules(run, node, profile.Root, profile.Profile.Url);
        run.GuideVersion = before;
    }

    /// <summary>Where the types of an element name profiles, one for the type of the value must hold.</summary>
    public static void TypeProfiles(ValidationRun run, Base value, IReadOnlyList<TypeRule> types, string? profile)
    {
        foreach (var type in types)
        {
            if (type.Profiles.Count == 0 || type.Code != value.TypeInfo.Name)
            {
                continue;
            }

            if (type.Profiles.Count == 1)
            {
                Named(run, value, type.Profiles[0]);
            }
            else if (type.Profiles.All(url => run.Conforms(value, url) == false))
            {
                run.Error("structure", $"None of the profiles that are allowed here holds{Messages.In(profile)}: {string.Join(", ", type.Profiles)}.");
            }

            return;
        }
    }

    /// <summary>What one element asks of one value, its children and their slices included.</summary>
    public static void Rules(ValidationRun run, Base value, ElementNode rules, string profile)
    {
        if (run.IsOver || run.Path.Depth >= ValidationRun.MaxDepth)
        {
            return;
        }

        var rule = rules.Rule;
        if (rule.Types.Count > 0 && !TypeAllowed(value, rule.Types))
        {
            run.Error("structure", $"The type {value.TypeInfo.Name} is not allowed here{Messages.In(profile)}; allowed are {string.Join(", ", rule.Types.Select(type => type.Code))}.");
            return;
        }

        if (rules.Fixed is { } whole && !whole.Matches(value, exactly: true))
        {
            run.Error("value", $"The value must be {Shown(rule.FixedJson)}{Messages.In(profile)}.");
        }

        if (rules.Pattern is { } part && !part.Matches(value, exactly: false))
        {
            run.Error("value", $"The value must have {Shown(rule.PatternJson)}{Messages.In(profile)}.");
        }

        if (rule.Binding is { } binding)
        {
            BindingCheck.Check(run, value, binding);
        }

        InvariantCheck.Check(run, value, rules.Constraints);
        if (value is Reference reference && rule.Types.Count > 0)
        {
            ReferenceCheck.Target(run, reference, rules, profile);
        }

        TypeProfiles(run, value, rule.Types, profile);

        foreach (var child in (rules.Content ?? rules).Children)
        {
            Child(run, value, child, profile);
        }
    }

    public static bool TypeAllowed(Base value, IReadOnlyList<TypeRule> types)
    {
        foreach (var type in types)
        {
            if (type.Code is "Resource" or "DomainResource" or "Element" or "BackboneElement" or "System.String" || Nodes.IsOfType(value, type.Code))
            {
                return true;
            }
        }

        return false;
    }

    private static void Child(ValidationRun run, Base node, ElementNode child, string profile)
    {
        if (node.TypeInfo.Find(child.Name) is not { } property)
        {
            return;
        }

        var content = node.GetProperty(property.Index);
        if (content is string text)
        {
            if (child.Fixed is { } expected && !expected.Matches(text, exactly: true))
            {
                run.Error("value", $"The value must be {Shown(child.Rule.FixedJson)}{Messages.In(profile)}.", child.Name);
            }

            return;
        }

        var values = new List<Base>();
        Nodes.Collect(content, values);
        Cardinality(run, child, values.Count, profile);
        for (var i = 0; i < values.Count; i++)
        {
            run.Path.Push(child.Name, content is Base ? -1 : i, child.Rule.Path);
            Rules(run, values[i], child, profile);
            run.Path.Pop();
        }

        if (child.Rule.Slicing is { } slicing && child.Slices.Count > 0)
        {
            SliceCheck.Check(run, child, slicing, values, isList: content is not Base, profile);
        }
    }

    private static void Cardinality(ValidationRun run, ElementNode child, int count, string profile)
    {
        if (count < child.Rule.Min)
        {
            run.Error("required", $"At least {child.Rule.Min} of '{child.Name}' is required{Messages.In(profile)}; there is {(count == 0 ? "none" : count)}.", child.Name);
        }

        if (count > child.Rule.Max)
        {
            run.Error("structure", child.Rule.Max == 0
                ? $"'{child.Name}' must not be there{Messages.In(profile)}."
                : $"At most {child.Rule.Max} of '{child.Name}' is allowed{Messages.In(profile)}; there are {count}.", child.Name);
        }
    }

    private static void Named(ValidationRun run, Base value, string url)
    {
        if (run.FindProfile(url) is not { } profile)
        {
            run.Report(FhirIssueSeverity.Warning, "not-found", $"The profile {url} is not loaded; the element was not checked against it.");
        }
        else if (profile.IsConstraint && value is Model.Resource resource)
        {
            var before = run.Enter(resource, isContained: run.Path.Name == "contained");
            Root(run, value, profile.Compiled);
            run.Leave(before);
        }
        else if (profile.IsConstraint)
        {
            Root(run, value, profile.Compiled);
        }
    }

    // Values of definitions, not of the patient; long ones are cut.
    private static string Shown(string? json) => json is { Length: > 300 } ? json[..300] + "…" : json ?? "";
}
