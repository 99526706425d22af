using Duplex.OAuth;

namespace Duplex.Api;

/// <summary>Who asks the API: a person in the console, the operator's command line, or an app about its own loops.</summary>
/// <param name="Who">As the audit writes it.</param>
/// <param name="Organization">Nothing outside it is shown.</param>
/// <param name="App">Set for an app: then only loops of its connections are shown.</param>
public sealed record ApiCaller(string Who, string Organization, AccessToken? App = null);
