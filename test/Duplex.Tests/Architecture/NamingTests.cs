using System.Text.RegularExpressions;

namespace Duplex.Tests.Architecture;

public partial class NamingTests
{
    /// <summary>A vendor's name occurs in Vendors and in the sandbox only, so that a ninth vendor is one folder.</summary>
    private static readonly Regex Vendor = VendorPattern();

    [Fact]
    public void No_type_has_a_vague_name()
    {
        var vague = Repository.Sources("src")
            .SelectMany(file => VagueType().Matches(File.ReadAllText(file)).Select(match => $"{Repository.Relative(file)}: {match.Value}"));
        Assert.Empty(vague);
    }

    [Fact]
    public void A_vendors_name_occurs_in_its_own_folder_and_the_sandbox_only()
    {
        var found = Repository.Sources("src")
            .Where(file => !Repository.Relative(file).StartsWith("src/Duplex.Vendors/", StringComparison.Ordinal))
            .Where(file => !Repository.Relative(file).StartsWith("src/Duplex.Sandbox/", StringComparison.Ordinal))
            .SelectMany(file => Vendor.Matches(File.ReadAllText(file)).Select(match => $"{Repository.Relative(file)}: {match.Value}"));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("// how Epic answers", true)]
    [InlineData("var athenaOne = 1;", true)]
    [InlineData("// an epicenter", false)]
    public void The_vendor_check_knows_a_name_when_it_sees_one(string line, bool isVendor)
    {
        Assert.Equal(isVendor, Vendor.IsMatch(line));
    }

    [Fact]
    public void Care_names_no_transport()
    {
        var found = Repository.Sources("src/Duplex.Care")
            .SelectMany(file => Transport().Matches(File.ReadAllText(file)).Select(match => $"{Repository.Relative(file)}: {match.Value}"));
        Assert.Empty(found);
    }

    [Fact]
    public void The_product_holds_no_stub_and_swallows_no_error()
    {
        var found = Repository.Sources("src")
            .SelectMany(file => Stub().Matches(File.ReadAllText(file)).Select(match => $"{Repository.Relative(file)}: {match.Value}"));
        Assert.Empty(found);
    }

    [GeneratedRegex(@"\b(?:class|record|struct|interface)\s+(?:struct\s+)?\w*(?:Manager|Helpers?|Utils?|Utilities|Common|Processor)\b")]
    private static partial Regex VagueType();

    [GeneratedRegex(@"\b(?:Epic|epic|EPIC|[Aa]thena(?:[Oo]ne|[Hh]ealth)?|e[Cc]linical[Ww]orks|[Aa]dvanced[Mm][Dd]|[Dd]r[Cc]hrono|[Cc]harm[Hh]ealth|[Gg]reenway|[Vv]eradigm)\b")]
    private static partial Regex VendorPattern();

    [GeneratedRegex(@"\b(?:HTTP|Http\w*|MLLP|Mllp\w*|Socket\w*|Kestrel)\b")]
    private static partial Regex Transport();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b|catch\s*(?:\([^)]*\))?\s*\{\s*\}|\.GetAwaiter\(\)\.GetResult\(\)")]
    private static partial Regex Stub();
}
