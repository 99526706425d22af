using Duplex.Fhir.Definitions;

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

            var end = rule.Id.LastIndexOfAny(['.', ':']);
            if (end > 0 && byId.TryGetValue(rule.Id[..end], out var parent))
            {
                (rule.Id[end] == ':' ? parent.Slices : parent.Children).Add(node);
            }
        }

        foreach (var node in byId.Values)
        {
            node.Content = node.Rule.ContentPath is { } path ? byId.GetValueOrDefault(path) : null;
        }

        Root = byId[profile.Elements[0].Id];
        ExtensionUrl = Root.Children.Find(child => child.Name == "url")?.Fixed?.Text;
    }

    public ProfileDefinition Profile { get; }

    public ElementNode Root { get; }

    /// <summary>The URL that an extension of this definition has.</summary>
    public string? ExtensionUrl { get; }
}
