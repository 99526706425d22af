using Duplex.Hl7v2;
using Duplex.Tests.Architecture;

namespace Duplex.Tests.Hl7v2;

/// <summary>Others take this library: its public surface changes only on purpose.</summary>
public class PublicApiTests
{
    private static readonly string Baseline = Path.Combine(Repository.Root, "test", "Duplex.Tests", "Hl7v2", "Duplex.Hl7v2.api.txt");

    [Fact]
    public void The_public_surface_is_the_committed_one()
    {
        var found = PublicSurface.Of(typeof(Hl7Message).Assembly);
        var changes = PublicSurface.ChangesFrom(Baseline, found);
        Assert.True(changes.Length == 0, changes);
    }

    [Fact]
    public void The_surface_tells_types_members_and_nullability()
    {
        var found = PublicSurface.Of(typeof(Hl7Message).Assembly);

        Assert.Contains("Duplex.Hl7v2.Hl7Message (sealed class)", found);
        Assert.Contains("Duplex.Hl7v2.Hl7Value: string? TextOrNull()", found);
        Assert.Contains("Duplex.Hl7v2.Names.FieldNames: static Duplex.Hl7v2.Names.FieldName? Of(string segment, int field)", found);
        Assert.Contains("Duplex.Hl7v2.Hl7Presence: Empty = 1", found);
        Assert.DoesNotContain(found, line => line.Contains("SegmentId (", StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_references_nothing_but_the_framework()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = typeof(Hl7Message).Assembly.GetReferencedAssemblies();

        Assert.NotEmpty(references);
        Assert.Empty(references.Where(reference => !File.Exists(Path.Combine(framework, reference.Name + ".dll"))).Select(reference => reference.FullName));
    }
}
