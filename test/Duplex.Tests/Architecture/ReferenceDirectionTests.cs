using System.Xml.Linq;

namespace Duplex.Tests.Architecture;

public class ReferenceDirectionTests
{
    /// <summary>What each project may reference directly. A project that is not listed is an error, so that the list stays whole.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Duplex"] = ["Duplex.Storage.Sqlite", "Duplex.Storage.Postgres", "Duplex.Vendors", "Duplex.Sandbox", "Duplex.Care", "Duplex.Chart", "Duplex.Engine", "Duplex.Fhir", "Duplex.Fhir.Client", "Duplex.Hl7v2", "Duplex.Transports", "Duplex.Translation"],
        ["Duplex.Sandbox"] = ["Duplex.Transports"],
        ["Duplex.Storage.Sqlite"] = ["Duplex.Engine", "Duplex.Chart", "Duplex.Storage.Relational"],
        ["Duplex.Storage.Relational"] = ["Duplex.Engine", "Duplex.Chart"],
        ["Duplex.Storage.Postgres"] = ["Duplex.Engine", "Duplex.Chart", "Duplex.Storage.Relational"],
        ["Duplex.Vendors"] = ["Duplex.Transports", "Duplex.Translation", "Duplex.Care"],
        ["Duplex.Care"] = ["Duplex.Chart"],
        ["Duplex.Transports"] = ["Duplex.Engine", "Duplex.Hl7v2", "Duplex.Fhir.Client"],
        ["Duplex.Client"] = ["Duplex.Fhir.Client"],
        ["Duplex.Fhir.Client"] = ["Duplex.Fhir"],
        ["Duplex.Translation"] = ["Duplex.Hl7v2", "Duplex.Fhir"],
        ["Duplex.Chart"] = ["Duplex.Engine", "Duplex.Fhir"],
        ["Duplex.Engine"] = [],
        ["Duplex.Hl7v2"] = [],
        ["Duplex.Fhir"] = ["Duplex.Fhir.Model"],
        ["Duplex.Fhir.Model"] = [],
    };

    public static TheoryData<string> Projects()
    {
        var data = new TheoryData<string>();
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Order())
        {
            data.Add(Path.GetFileName(folder));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_lies_below_it(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"{project} has no entry in the table of allowed references.");
        var file = Path.Combine(Repository.Root, "src", project, project + ".csproj");
        var references = XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
        Assert.Empty(references.Except(Allowed[project]));
    }

    [Theory]
    [InlineData("Duplex.Hl7v2")]
    [InlineData("Duplex.Fhir.Model")]
    public void A_codec_that_strangers_take_has_no_package_dependencies(string project)
    {
        var file = Path.Combine(Repository.Root, "src", project, project + ".csproj");
        Assert.Empty(XDocument.Load(file).Descendants("PackageReference"));
    }

    [Fact]
    public void Only_the_host_references_stores()
    {
        var others = Allowed.Where(entry => entry.Key != "Duplex" && !entry.Key.StartsWith("Duplex.Storage", StringComparison.Ordinal) && entry.Value.Any(name => name.StartsWith("Duplex.Storage", StringComparison.Ordinal)));
        Assert.Empty(others);
    }
}
