using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

internal static class ReferenceCheck
{
    /// <summary>Whether what a reference names is there (contained) and says its own type.</summary>
    public static void Form(ValidationRun run, Reference reference)
    {
        if (reference.ReferenceValue?.Text is not { } text)
        {
            return;
        }

        if (text.StartsWith('#'))
        {
            if (ReferenceResolution.Contained(run, text[1..]) is null)
            {
                run.Error("not-found", "The reference names a contained resource that is not there (ref-1); its id must be that of an entry of 'contained'.", "reference");
            }
        }
        else if (text.Any(char.IsWhiteSpace))
        {
            run.Error("value", "A reference holds no blanks; it is a relative or absolute URL, or #id.", "reference");
        }
        else if ((text.StartsWith("urn:uuid:", StringComparison.Ordinal) || text.StartsWith("urn:oid:", StringComparison.Ordinal)) && ReferenceResolution.Find(run, text) is null)
        {
            Urn(run);
        }

        else if (!text.Contains(':', StringComparison.Ordinal))
        {
            Relative(run, text);
        }

        if (reference.Type?.Text is { } said && TypeOf(run, reference, text) is { } real && said != real && !said.EndsWith("/" + real, StringComparison.Ordinal))
        {
            run.Error("value", $"The reference says another type than that of its target, {real}.", "type");
        }
    }

    // TYPE/ID, perhaps with /_history/VERSION, or TYPE?query (references.html section 2.3.0.1).
    private static void Relative(ValidationRun run, string text)
    {
        var query = text.IndexOf('?', StringComparison.Ordinal);
        var parts = (query < 0 ? text : text[..query]).Split('/');
        if (query < 0 && parts.Length != 2 && !(parts.Length == 4 && parts[2] == "_history"))
        {
            return;
        }

        if (!FhirModel.IsResourceType(parts[0]))
        {
            run.Error("value", "A relative reference is TYPE/ID with a resource type of R4, as in Patient/1; this type is none.", "reference");
        }
        else if (query < 0 && parts.Where((_, index) => index is 1 or 3).Any(id => !PrimitiveRules.IsId(id)))
        {
            run.Error("value", "The id in a reference is 1 to 64 letters, digits, '-' and '.'.", "reference");
        }
    }

    // A URN is no address: nobody but the Bundle itself can say what it stands for (bundle.html section 2.36.4.1).
    private static void Urn(ValidationRun run)
    {
        if (run.Bundle is not null)
        {
            run.Error("not-found", "The reference names no entry of the Bundle: one must have it as its 'fullUrl'.", "reference");
        }
        else
        {
            run.Report(FhirIssueSeverity.Warning, "not-found", "A reference by URN can be followed only within a Bundle, to the entry that has it as its 'fullUrl'; here it stands for nothing.", "reference");
        }
    }

    public static void Target(ValidationRun run, Reference reference, ElementNode rules, string? profile)
    {
        var allowed = rules.AllowedTargets ??= AllowedTypes(run.Definitions, rules.Rule.Types) ?? [];
        if (allowed.Count == 0 || reference.ReferenceValue?.Text is not { } text || TypeOf(run, reference, text) is not { } type || allowed.Contains(type))
        {
            return;
        }

        run.Error("structure", $"A reference to {type} is not allowed here{Messages.In(profile)}; allowed are {string.Join(", ", allowed)}.");
    }

    /// <summary>The type that a reference points to, from what is at hand or from its text.</summary>
    public static string? TypeOf(ValidationRun run, Reference reference, string text) =>
        (text.StartsWith('#') || text.StartsWith("urn:", StringComparison.Ordinal) ? ReferenceResolution.Find(run, text)?.TypeName : References.Parse(text).ResourceType)
        ?? (reference.Type?.Text is { } said && FhirModel.IsResourceType(said) ? said : null);

    /// <summary>Null where anything is allowed.</summary>
    private static List<string>? AllowedTypes(FhirDefinitions definitions, IReadOnlyList<TypeRule> types)
    {
        var allowed = new List<string>();
        foreach (var type in types)
        {
            if (type.Code != "Reference")
            {
                continue;
            }

            if (type.TargetProfiles.Count == 0)
            {
                return null;
            }

            foreach (var target in type.TargetProfiles)
            {
                var name = target[(target.LastIndexOf('/') + 1)..];
                var known = FhirModel.IsResourceType(name) ? name : definitions.FindProfile(target)?.Type;
                if (known is null or "Resource" or "DomainResource")
                {
                    return null;
                }

                if (!allowed.Contains(known))
                {
                    allowed.Add(known);
                }
            }
        }

        return allowed.Count == 0 ? null : allowed;
    }
}
