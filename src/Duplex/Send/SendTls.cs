using System.CommandLine;
using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Transports.Mllp;

namespace Duplex.Send;

/// <summary>The options of <c>duplex send</c> that ask for TLS.</summary>
internal sealed class SendTls
{
    private readonly Option<bool> _tls = new("--tls") { Description = "Speak TLS; trusts this machine's roots unless --ca is given" };
    private readonly Option<string> _ca = new("--ca") { Description = "PEM file of the only roots to trust (implies --tls)", HelpName = "FILE" };
    private readonly Option<string> _certificate = new("--cert") { Description = "PEM file of the certificate to show, for mutual TLS (implies --tls; needs --key)", HelpName = "FILE" };
    private readonly Option<string> _key = new("--key") { Description = "PEM file of its private key", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Options.Add(_tls);
        command.Options.Add(_ca);
        command.Options.Add(_certificate);
        command.Options.Add(_key);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_certificate) is null != result.GetValue(_key) is null)
            {
                result.AddError("--cert and --key belong together; name both files, or neither.");
            }
        });
    }

    /// <summary>Null where plain TCP is meant.</summary>
    /// <exception cref="DataFolderException">A file can't be used.</exception>
    public MllpClientTls? Read(ParseResult parsed)
    {
        var (ca, certificate, key) = (parsed.GetValue(_ca), parsed.GetValue(_certificate), parsed.GetValue(_key));
        return parsed.GetValue(_tls) || ca is not null || certificate is not null
            ? MllpTlsFiles.Read(
                "the command line",
                new MllpTlsOptions { Authorities = ca, Certificate = certificate, Key = key is null ? null : new SecretReference(SecretSource.File, key) },
                Directory.GetCurrentDirectory())
            : null;
    }
}
