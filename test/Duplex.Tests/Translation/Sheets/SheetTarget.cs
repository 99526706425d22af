using System.Text.RegularExpressions;
using Duplex.Fhir.Model;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>An element below a resource, such as <c>Patient</c> and <c>name.family</c>; no path is the resource itself.</summary>
internal sealed record ElementPlace(string Resource, string Path)
{
    /// <summary>Whether an element of a Bundle, such as <c>Patient.name.family</c>, is this one or a part of it.</summary>
    public bool Holds(string seen)
    {
        string[] wanted = Path.Length == 0 ? [] : Path.Split('.');
        string[] parts = seen.Split('.');
        if (!Resource.Split('|').Contains(parts[0]) || parts.Length <= wanted.Length)
        {
            return false;
        }

        for (int i = 0; i < wanted.Length; i++)
        {
            if (parts[i + 1] != wanted[i] && !IsChoice(wanted.AsSpan(0, i + 1), parts[i + 1]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The element that it stands in; the resource where it stands in that itself.</summary>
    public ElementPlace Parent => this with { Path = Path.Contains('.', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('.')] : Path };

    /// <inheritdoc/>
    public override string ToString() => $"{Resource}.{Path}";

    /// <summary>Whether R4 defines it.</summary>
    public bool IsInR4()
    {
        foreach (string resource in Resource.Split('|'))
        {
            FhirTypeInfo? type = FhirModel.FindType(resource);
            foreach (string part in Path.Length == 0 ? [] : Path.Split('.'))
            {
                if (part == "extension")
                {
                    break;
                }

                if (type?.FindByJsonName(part) is { } property)
                {
                    type = FhirModel.FindType(property.IsChoice ? property.Types.First(one => part == property.Name + char.ToUpperInvariant(one[0]) + one[1..]) : property.Types[0]);
                }
                else
                {
                    return type?.Find(part) is { IsChoice: true };
                }
            }
        }

        return true;
    }

    // Named rule: a choice may be written without its type ('value' for 'valueQuantity').
    private bool IsChoice(ReadOnlySpan<string> wanted, string seen)
    {
        string name = wanted[^1];
        return seen.Length > name.Length && seen.StartsWith(name, StringComparison.Ordinal) && char.IsUpper(seen[name.Length])
            && FhirModel.FindType(Resource)?.Find(name) is { IsChoice: true } && wanted.Length == 1;
    }
}

/// <summary>Where a sheet wants a value: an element, and where it goes on into other resources the elements there.</summary>
/// <param name="Levels">From the sheet's own resource to the innermost, which the row is about.</param>
/// <param name="Constant">The text that is to stand there; null where the value itself is.</param>
internal sealed partial record SheetTarget(IReadOnlyList<ElementPlace> Levels, string? Constant)
{
    public ElementPlace Inner => Levels[^1];

    /// <summary>
    /// Named rule: a reference by identifier holds what the sheet puts into the resource that is referred to
    /// (<c>assigner.identifier</c> and <c>assigner.display</c> for <c>assigner(Organization.identifier)</c>).
    /// </summary>
    public IEnumerable<ElementPlace> ByReference
    {
        get
        {
            List<string> inner = [];
            for (int i = Levels.Count - 1; i > 0 && Levels[i].Resource is not ("Patient" or "RelatedPerson" or "Practitioner" or "PractitionerRole" or "DocumentReference"); i--)
            {
                string path = Levels[i].Path;
                if (!path.StartsWith("identifier", StringComparison.Ordinal) && path is not "name" && path.Length > 0)
                {
                    yield break;
                }

                inner = path is "name" ? ["display"]
                    : inner.Count == 0 ? path.Length == 0 ? [] : [path, "display"]
                    : path.Length == 0 ? inner : [.. inner.Select(part => $"{path}.{part}")];
                if (Levels[i - 1].Path.Length > 0)
                {
                    foreach (string part in inner)
                    {
                        yield return Levels[i - 1] with { Path = $"{Levels[i - 1].Path}.{part}" };
                    }
                }
            }
        }
    }

    /// <param name="text">As the sheet writes it, such as <c>assigner(Organization.name)</c>.</param>
    /// <param name="assignment">The cell beside it: a text in quotes is a constant.</param>
    public static SheetTarget Of(string text, string resource, string assignment)
    {
        text = SheetSpellings.Target(text);
        string[] sides = text.Split('=', 2);
        string? constant = sides.Length == 2 && sides[1].Contains('"') ? sides[1].Trim('"', '\'', ' ') : null;
        if (assignment.Length > 2 && assignment[0] == '"' && assignment[^1] == '"' && assignment.Count(letter => letter == '"') == 2)
        {
            constant = assignment.Trim('"', ' ');
        }

        // Named rule: a text whose second quotation mark is left out.
        constant = constant is null && assignment.Length > 1 && assignment[0] == '"' && assignment.LastIndexOf('"') == 0 ? assignment.Trim('"', ' ') : constant;

        // Named rule: what the text beside it tells to populate is the constant.
        constant = Populated().Match(assignment) is { Success: true } told ? told.Groups[1].Value : constant;

        // Named rule: '[1].mode' in a sheet of people is one of the places where they work.
        resource = text.StartsWith('[') && resource == "PractitionerRole" ? "Location" : resource;
        string[] levels = Index().Replace(sides[0], "").Replace(")", "", StringComparison.Ordinal).Split('(');
        List<ElementPlace> places = [new(resource, Path(levels[0], resource))];
        foreach (string level in levels.Skip(1))
        {
            string[] parts = level.Split('.', 2);
            if (parts.Length > 1 && !FhirModel.IsResourceType(parts[0].Split('|')[0]) && FhirModel.FindType(parts[0]) is not null)
            {
                // 'note(Annotation.text)': a data type is no resource beside it, but the element itself.
                places[^1] = places[^1] with { Path = $"{places[^1].Path}.{Path(parts[1], parts[0])}" };
                continue;
            }

            places.Add(new(parts[0].Replace("Practioner", "Practitioner", StringComparison.Ordinal), parts.Length > 1 ? Path(parts[1], parts[0]) : ""));
        }

        // Named rule: a constant beside a whole resource belongs to the row behind it; '#add-on#' is no code of a table.
        constant = places is [.., { Path.Length: 0 }] || constant is ['#', ..] ? null : constant;
        return new(places, constant is null ? null : SheetSpellings.Constant(constant));
    }

    /// <summary>This target of a data type's sheet, in the element that the data type fills.</summary>
    /// <param name="outer">The element that the data type fills.</param>
    /// <param name="resource">What the sheet of the data type is of.</param>
    public SheetTarget Inside(IReadOnlyList<ElementPlace> outer, string resource)
    {
        ElementPlace place = outer[^1];
        if (resource.Contains('.', StringComparison.Ordinal))
        {
            // MessageHeader.source: the sheet starts there, wherever it is used.
            return this;
        }

        if (Levels[0].Resource != resource && FhirModel.IsResourceType(Levels[0].Resource))
        {
            return this;
        }

        if (FhirModel.IsResourceType(resource) && place.Resource != resource)
        {
            place = new(resource, "");
        }

        // Named rule: a sheet that names the element it fills again means that element (SAD and the lines of XAD, EI and the carrier).
        string own = Levels[0].Path;
        if (own.Length > 0 && place.Path.Length > 0 && (own == place.Path || place.Path.EndsWith($".{own}", StringComparison.Ordinal) || own.StartsWith($"{place.Path}.", StringComparison.Ordinal)))
        {
            place = place with { Path = own.StartsWith($"{place.Path}.", StringComparison.Ordinal) ? own : place.Path };
            return this with { Levels = [.. outer.SkipLast(1), place, .. Levels.Skip(1)] };
        }

        ElementPlace first = Levels[0] with { Resource = place.Resource, Path = string.Join('.', ((string[])[place.Path, Levels[0].Path]).Where(part => part.Length > 0)) };
        return this with { Levels = [.. place == outer[^1] ? outer.SkipLast(1) : outer, first, .. Levels.Skip(1)] };
    }

    // Named rules: '$this' and '$value' are the element itself; an extension without a name of its own is any extension there;
    // 'Patient.name' in a sheet of Patient is 'name'; the address of an extension is its 'url'.
    private static string Path(string text, string resource)
    {
        List<string> parts = [];
        foreach (string part in text.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "$this" or "$value" || (parts.Count == 0 && part == resource))
            {
                continue;
            }

            if (part.Contains("exten", StringComparison.Ordinal) || part.Contains("ext-", StringComparison.Ordinal))
            {
                parts.Add("extension");
                if (part.Contains('-', StringComparison.Ordinal) || part.Contains('?', StringComparison.Ordinal))
                {
                    break;
                }
            }
            else
            {
                parts.Add(part == "uri" && parts is [.., "extension"] ? "url" : part.Split(':')[0]);
            }
        }

        return SheetSpellings.Element(string.Join('.', parts));
    }

    [GeneratedRegex("should be populated with \"(\\w+)\"")]
    private static partial Regex Populated();

    [GeneratedRegex(@"\[(?:[^\].}]|\.\.)*[\]}]?|\s+")]
    private static partial Regex Index();
}
