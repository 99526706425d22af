using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath;

namespace Duplex.Fhir.Validation;

/// <summary>A definition as a tree, made once.</summary>
internal sealed class CompiledProfile
{
    public CompiledProfile(ProfileDefinition profile)
    {
        Profile = profile;
        var byId = new Dictionary<string, ElementNode>(StringComparer.Ordinal);
        foreach (var rule in profile.Elements)
        {
            var node = new ElementNode(rule);
            if (!byId.TryAdd(rule.Id, node))
            {
                continue;
            }

            // A slice 'a/b' divides the slice 'a' once more.
            var end = rule.Id.LastIndexOfAny(['.', ':']);
            if (rule.SliceName?.LastIndexOf('/') is > 0 and var slash && byId.TryGetValue(rule.Id[..(end + 1 + slash)], out var resliced))
            {
                resliced.Slices.Add(node);
            }
            else if (end > 0 && byId.TryGetValue(rule.Id[..end], out var parent))
            {
                (rule.Id[end] == ':' ? parent.Slices : parent.Children).Add(node);
            }
        }

        foreach (var node in byId.Values)
        {
            node.Content = node.Rule.ContentPath is { } path ? byId.GetValueOrDefault(path) : null;
        }

        Root = byId[profile.Elements[0].Id];
        // Definitions of R4 write %extension.valueInteger; the name of the element is value.
        ContextInvariants = [.. profile.ContextInvariants.Select(text =>
            (text, FhirPathExpression.TryCompile(text.Replace("%extension.valueInteger", "%extension.value", StringComparison.Ordinal), out var expression, out _) ? expression : null))];
        ExtensionUrl = Root.Children.Find(child => child.Name == "url")?.Fixed?.Text;
    }

    public ProfileDefinition Profile { get; }

    public ElementNode Root { get; }

    /// <summary>What must be true of the element that has the extension; an expression that can't be read is null.</summary>
    public (string Text, FhirPathExpression? Expression)[] ContextInvariants { get; }

    /// <summary>The URL that an extension of this definition has.</summary>
    public string? ExtensionUrl { get; }
}
