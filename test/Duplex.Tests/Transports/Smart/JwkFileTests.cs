using System.Buffers.Text;
using System.Runtime.Versioning;
using Duplex.Transports.Smart.Keys;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace Duplex.Tests.Transports.Smart;

[UnsupportedOSPlatform("windows")] // File modes are those of Unix.
public sealed class JwkFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("duplex-jwk").FullName;

    private string Path => System.IO.Path.Combine(_folder, "clinic.jwk");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(SmartSigningAlgorithm.RS384)]
    [InlineData(SmartSigningAlgorithm.ES384)]
    public void A_created_key_is_its_owners_only_and_reads_back_as_the_same_key(SmartSigningAlgorithm algorithm)
    {
        using var created = JwkFile.Create(Path, algorithm);
        using var read = JwkFile.ReadOrCreate(Path, SmartSigningAlgorithm.RS384);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        Assert.Equal((algorithm, created.KeyId), (read.Algorithm, read.KeyId));
        Assert.Equal(created.ToPublicJwk().ToJsonString(), read.ToPublicJwk().ToJsonString());
        Assert.True(PublicKey.Verifies(created, read.Sign("input"u8), "input"u8));
    }

    [Fact]
    public void An_ES384_signature_is_96_raw_bytes()
    {
        using var key = SmartSigningKey.Create(SmartSigningAlgorithm.ES384);

        Assert.Equal(96, key.Sign("input"u8).Length);
    }

    [Theory]
    [InlineData(SmartSigningAlgorithm.RS384, "n")]
    [InlineData(SmartSigningAlgorithm.ES384, "x")]
    public void The_public_document_holds_no_private_member(SmartSigningAlgorithm algorithm, string member)
    {
        using var key = SmartSigningKey.Create(algorithm);

        var shown = JwksDocument.Of(key)["keys"]![0]!.AsObject();

        Assert.NotNull(shown[member]);
        Assert.Equal(key.KeyId, shown["kid"]!.GetValue<string>());
        Assert.DoesNotContain(shown, m => m.Key is "d" or "p" or "q" or "dp" or "dq" or "qi");
    }

    [Fact]
    public void The_key_id_is_the_thumbprint_of_RFC_7638()
    {
        using var key = SmartSigningKey.Create(SmartSigningAlgorithm.ES384);

        Assert.Equal(Base64Url.EncodeToString(new JsonWebKey(key.ToPublicJwk().ToJsonString()).ComputeJwkThumbprint()), key.KeyId);
    }

    [Fact]
    public void Does_not_overwrite_a_key()
    {
        using var first = JwkFile.Create(Path, SmartSigningAlgorithm.ES384);

        Assert.Throws<IOException>(() => JwkFile.Create(Path, SmartSigningAlgorithm.ES384));
    }

    [Fact]
    public void Refuses_a_key_that_everybody_may_read()
    {
        JwkFile.Create(Path, SmartSigningAlgorithm.ES384).Dispose();
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.OtherRead);

        Assert.Contains("0600", Assert.Throws<FormatException>(() => JwkFile.Read(Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json", "JSON")]
    [InlineData("[]", "one JWK")]
    [InlineData("""{"kty":"oct","k":"secret"}""", "kty")]
    [InlineData("""{"kty":"EC","crv":"P-256","x":"AA","y":"AA","d":"AA"}""", "P-384")]
    [InlineData("""{"kty":"EC","crv":"P-384","x":"AA","y":"AA"}""", "\"d\"")]
    [InlineData("""{"kty":"EC","crv":"P-384","x":"AA","y":"AA","d":"AA"}""", "do not make a key")]
    [InlineData("""{"kty":"RSA","n":"AQAB","e":"AQAB"}""", "2048")]
    public void Says_what_is_wrong_with_a_key_file(string content, string expected)
    {
        File.WriteAllText(Path, content);
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        var message = Assert.Throws<FormatException>(() => JwkFile.Read(Path)).Message;

        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }
}
