using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;
using Duplex.Hl7v2.Structure;
using Duplex.Tests.Architecture;

namespace Duplex.Tests.Docs;

/// <summary>What the package's README builds is a message that the package itself finds nothing wrong with.</summary>
public class PackageReadmeTests
{
    [Fact]
    public void Message_that_the_README_builds_passes_the_structure_check()
    {
        #region build
        Hl7MessageEditor order = Hl7MessageEditor.Create();
        order.Set("MSH-7", "20260102030405").Set("MSH-9.1", "ORM").Set("MSH-9.2", "O01").Set("MSH-9.3", "ORM_O01");
        order.Set("MSH-10", "42").Set("MSH-11", "P").Set("MSH-12", "2.5.1");
        order.Add("PID").Set(3, 1, "SYN1").Set(5, 1, "Synthetic");
        order.Add("ORC").Set(1, "NW").Set(2, 1, "P1");
        byte[] built = order.ToArray();
        #endregion
        Assert.Empty(StructureCheck.Check(Hl7Message.Parse(built).Message!));
    }

    [Fact]
    public void README_shows_the_code_that_is_run_here()
    {
        var source = File.ReadAllLines(Path.Combine(Repository.Root, "test/Duplex.Tests/Docs/PackageReadmeTests.cs"));
        var shown = source.SkipWhile(line => line.Trim() != "#region build").Skip(1).TakeWhile(line => line.Trim() != "#endregion").Select(line => line.Trim());
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src/Duplex.Hl7v2/README.md")).ReplaceLineEndings("\n");

        Assert.Contains($"```csharp\n{string.Join('\n', shown)}\n```", readme, StringComparison.Ordinal);
    }
}
