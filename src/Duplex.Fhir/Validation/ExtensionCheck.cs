using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Holds an extension against the definition that its URL names.</summary>
internal static class ExtensionCheck
{
    public static void Check(ValidationRun run, Extension extension, Base owner, bool isModifier)
    {
        // Inside of an extension a plain name is a part of it, which its own definition describes.
        if (extension.Url is not { } url || (owner is Extension && !url.Contains(':', StringComparison.Ordinal)))
        {
            return;
        }

        if (!url.Contains(':', StringComparison.Ordinal))
        {
            run.Error("value", "The URL of an extension is absolute; only a part of another extension has a plain name.", "url");
            return;
        }

        if (run.FindProfile(url) is not { } definition)
        {
            if (isModifier)
            {
                run.Error("extension", "The modifier extension is not known here; a resource whose meaning it may change can't be relied on.");
            }
            else
            {
                run.Report(FhirIssueSeverity.Information, "extension", "The extension is not known here; it was not checked.");
            }

            return;
        }

        if (definition.Type != "Extension" || !definition.IsConstraint)
        {
            run.Error("extension", $"The URL {definition.Url} is that of a definition, but of no extension.");
            return;
        }

        var root = definition.Compiled.Root;
        if (root.Rule.IsModifier != isModifier)
        {
            run.Error("extension", isModifier
                ? $"The extension {definition.Url} is no modifier; it belongs in 'extension'."
                : $"The extension {definition.Url} is a modifier; it belongs in 'modifierExtension'.");
        }

        if (!ContextAllows(run, definition.Contexts, owner))
        {
            run.Error("extension", $"The extension {definition.Url} is not allowed at this element; it is for {string.Join(", ", definition.Contexts)}.");
        }

        foreach (var (text, expression) in definition.Compiled.ContextInvariants)
        {
            ContextInvariant(run, extension, owner, definition.Url, text, expression);
        }

        ProfileCheck.Root(run, extension, definition.Compiled);
        Parts(run, extension, root, definition.Url);
    }

    // A part has its meaning from the definition alone: a name that it does not know says nothing.
    private static void Parts(ValidationRun run, Extension extension, ElementNode root, string url)
    {
        if (root.Children.Find(child => child.Name == "extension") is not { Slices: { Count: > 0 } slices } parts)
        {
            return;
        }

        for (var i = 0; i < extension.Extension.Count; i++)
        {
            if (extension.Extension[i].Url is { } name && !name.Contains(':', StringComparison.Ordinal) && !slices.Exists(slice => NameOf(slice) == name))
            {
                run.Path.Push("extension", i, parts.Rule.Path);
                run.Error("extension", $"The extension {url} has no part of this name; it has {string.Join(", ", slices.Select(NameOf))}.", "url");
                run.Path.Pop();
            }
        }
    }

    private static string? NameOf(ElementNode slice) => slice.Children.Find(child => child.Name == "url")?.Fixed?.Text ?? slice.Rule.SliceName;

    private static void ContextInvariant(ValidationRun run, Extension extension, Base owner, string url, string text, FhirPathExpression? expression)
    {
        try
        {
            var context = run.Context with { Variables = new Dictionary<string, FhirPathItems>(StringComparer.Ordinal) { ["extension"] = FhirPathItems.One(extension) } };
            if (expression is null)
            {
                run.Report(FhirIssueSeverity.Information, "not-supported", $"Where the extension {url} may be used is not checked: its condition is not understood.");
            }
            else if (!expression.IsTrue(owner, context))
            {
                run.Error("extension", $"The extension {url} is not allowed at this element, for which must be true: {text}.");
            }
        }
        catch (FhirPathException fault)
        {
            run.Report(FhirIssueSeverity.Information, "not-supported", $"Where the extension {url} may be used is not checked: its condition fails with kind {fault.Kind} at position {fault.Position}.");
        }
    }

    private static bool ContextAllows(ValidationRun run, IReadOnlyList<string> contexts, Base owner)
    {
        if (contexts.Count == 0)
        {
            return true;
        }

        // The path of the owner is one step up: the extension itself is the last.
        var path = run.Path.Definition(1);
        foreach (var context in contexts)
        {
            var blank = context.IndexOf(' ', StringComparison.Ordinal);
            var expression = context[(blank + 1)..];
            var allows = context[..blank] switch
            {
                "element" => expression == path || IsElement(owner, expression),
                "extension" => (owner as Extension)?.Url == expression,
                // Contexts in FHIRPath are not evaluated.
                _ => true,
            };
            if (allows)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsElement(Base owner, string expression) =>
        expression is "Element" ? owner is Element or Resource
        : expression is "*" || Nodes.IsOfType(owner, expression);
}
