using Duplex.Chart.Sensitivity;
using Duplex.OAuth;

namespace Duplex.Facade.Sensitivity;

/// <summary>What an app may not see.</summary>
internal static class WithheldFromApps
{
    /// <summary>As configured now, not as when the token was issued: what is withdrawn is withdrawn at once.</summary>
    public static Sensitivities WithheldFrom(this IAppRegistry apps, AccessToken? app) =>
        SensitivityNames.Every & ~((app is null ? null : apps.Find(app.App))?.Sees ?? Sensitivities.None);
}
