using System.Xml;
using System.Xml.Linq;

namespace Duplex.FhirPath;

/// <summary>
/// A suite in the official XML format: <c>tests/group/test/expression|output</c>. Attributes are read leniently, since copies
/// of the suite differ in them.
/// </summary>
internal sealed record FhirPathSuite(IReadOnlyList<FhirPathCase> Cases)
{
    /// <exception cref="XmlException">The text is no XML.</exception>
    public static FhirPathSuite Read(Stream xml)
    {
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var tests = XDocument.Load(reader).Descendants().Where(element => element.Name.LocalName == "test").ToList();
        var repeated = tests.GroupBy(NameOf).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        return new([.. tests.Where(test => Child(test, "expression") is not null).Select(test => CaseOf(test, UniqueName(test, repeated, names)))]);
    }

    private static FhirPathCase CaseOf(XElement test, string name)
    {
        var expression = Child(test, "expression")!;
        return new FhirPathCase
        {
            Name = name,
            Expression = expression.Value,
            InputFile = Attribute(test, "inputfile") is { Length: > 0 } file ? file : null,
            Failure = FailureOf(Attribute(expression, "invalid") ?? Attribute(test, "invalid")),
            IsStrict = Attribute(test, "mode") is "strict",
            IsPredicate = Attribute(test, "predicate") is "true",
            IsOrdered = Attribute(test, "ordered") is not "false",
            ChecksOrder = Attribute(test, "checkOrderedFunctions") is "true",
            Outputs = [.. test.Elements().Where(element => element.Name.LocalName == "output").Select(output => new ExpectedItem(Attribute(output, "type"), output.Value))],
        };
    }

    private static ExpectedFailure FailureOf(string? invalid) => invalid?.Trim().ToLowerInvariant() switch
    {
        null or "" or "false" => ExpectedFailure.None,
        "syntax" => ExpectedFailure.Syntax,
        "semantic" => ExpectedFailure.Semantic,
        "execution" => ExpectedFailure.Execution,
        _ => ExpectedFailure.Any,
    };

    private static string UniqueName(XElement test, HashSet<string> repeated, HashSet<string> taken)
    {
        var name = NameOf(test);
        if (repeated.Contains(name) && test.Parent is { } group && Attribute(group, "name") is { Length: > 0 } groupName)
        {
            name = $"{groupName}/{name}";
        }

        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = $"{name}#{number}";
        }

        return unique;
    }

    private static string NameOf(XElement test) => Attribute(test, "name") ?? "unnamed";

    private static XElement? Child(XElement element, string name) => element.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private static string? Attribute(XElement element, string name) => element.Attributes()
        .FirstOrDefault(attribute => string.Equals(attribute.Name.LocalName, name, StringComparison.OrdinalIgnoreCase))?.Value;
}
