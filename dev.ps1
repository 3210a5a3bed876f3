# The Windows twin of ./dev: .\dev.ps1 run | test | package | setup | help
# Libraries come from vcpkg.json, as release builds: the first run builds them all, which takes hours;
# later runs reuse them.
param(
    [ValidateSet('run', 'test', 'package', 'setup', 'help')] [string] $Command = 'help',
    [Parameter(ValueFromRemainingArguments)] [string[]] $Rest = @()
)
$ErrorActionPreference = 'Stop'
Set-Location $PSScriptRoot

$vcpkgTag = '2025.04.09'
$vcpkgDir = if ($env:LIKECAST_VCPKG) { $env:LIKECAST_VCPKG } else { Join-Path $PSScriptRoot 'build\vcpkg' }
$triplet = 'x64-windows-release'
$buildDir = 'build\dev'

function Invoke-Checked {
    param([string] $Program, [string[]] $Arguments)
    & $Program @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Program failed with exit code $LASTEXITCODE" }
}

function Install-Tool {
    param([string] $Name, [string] $WingetId, [string[]] $Extra = @())
    if (Get-Command $Name -ErrorAction SilentlyContinue) { return }
    if (-not (Get-Command winget -ErrorAction SilentlyContinue)) { throw "$Name is required, and winget is not available to install it" }
    Invoke-Checked winget (@('install', '--silent', '--accept-package-agreements', '--accept-source-agreements', '--id', $WingetId) + $Extra)
    $env:Path = [Environment]::GetEnvironmentVariable('Path', 'Machine') + ';' + [Environment]::GetEnvironmentVariable('Path', 'User')
}

function Get-VisualStudio {
    $vswhere = "${env:ProgramFiles(x86)}\Microsoft Visual Studio\Installer\vswhere.exe"
    if (-not (Test-Path $vswhere)) { return $null }
    & $vswhere -latest -products * -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
}

function Enter-Compiler {
    if (Get-Command cl -ErrorAction SilentlyContinue) { return }
    $studio = Get-VisualStudio
    if (-not $studio) {
        Invoke-Checked winget @('install', '--silent', '--accept-package-agreements', '--accept-source-agreements',
            '--id', 'Microsoft.VisualStudio.2022.BuildTools',
            '--override', '--quiet --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended')
        $studio = Get-VisualStudio
    }
    Import-Module (Join-Path $studio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

function Initialize-Build {
    param([string] $Preset = 'dev', [string[]] $Options = @())
    $script:buildDir = "build\$Preset"
    Install-Tool git Git.Git
    Install-Tool cmake Kitware.CMake
    Install-Tool ninja Ninja-build.Ninja
    Enter-Compiler
    if (-not (Test-Path (Join-Path $vcpkgDir 'vcpkg.exe'))) {
        if (-not (Test-Path $vcpkgDir)) {
            Invoke-Checked git @('clone', '--branch', $vcpkgTag, 'https://github.com/microsoft/vcpkg', $vcpkgDir)
        }
        Invoke-Checked (Join-Path $vcpkgDir 'bootstrap-vcpkg.bat') @('-disableMetrics')
    }
    # Without --clean-after-build, what vcpkg builds in stays: tens of gigabytes.
    Invoke-Checked cmake (@('--preset', $Preset,
        "-DCMAKE_TOOLCHAIN_FILE=$vcpkgDir\scripts\buildsystems\vcpkg.cmake",
        "-DVCPKG_TARGET_TRIPLET=$triplet", "-DVCPKG_HOST_TRIPLET=$triplet",
        '-DVCPKG_INSTALL_OPTIONS=--clean-after-build') + $Options)
    # Lets programs in the build folder find their libraries, and Qt its plugins.
    $installed = Join-Path $PSScriptRoot "$buildDir\vcpkg_installed\$triplet"
    $env:Path = "$installed\bin;$env:Path"
    $env:QT_PLUGIN_PATH = "$installed\Qt6\plugins"
}

switch ($Command) {
    'run' {
        Initialize-Build
        Invoke-Checked cmake @('--build', '--preset', 'dev', '--target', 'likecast')
        & "$buildDir\app\likecast.exe" @Rest
        exit $LASTEXITCODE
    }
    'test' {
        Initialize-Build
        Invoke-Checked cmake @('--build', '--preset', 'dev')
        & ctest --test-dir $buildDir --parallel $env:NUMBER_OF_PROCESSORS --output-on-failure @Rest
        exit $LASTEXITCODE
    }
    'package' {
        $env:Path = "${env:ProgramFiles(x86)}\NSIS;$env:Path"
        Install-Tool makensis NSIS.NSIS
        Initialize-Build release (@('-DLIKECAST_TESTS=OFF') + $Rest)
        Invoke-Checked cmake @('--build', '--preset', 'release')
        Invoke-Checked cpack @('--config', "$buildDir\CPackConfig.cmake", '-B', 'build\package')
        # The licences in the archive, for scripts/sbom.py.
        $notices = Get-ChildItem build\package\_CPack_Packages -Recurse -Directory -Filter third-party |
            Select-Object -First 1
        Copy-Item $notices.FullName build\third-party -Recurse -Force
    }
    'setup' { Initialize-Build }
    'help' {
        @'
.\dev.ps1 run     build and start the program
.\dev.ps1 test    build everything and run all tests; further arguments go to ctest
.\dev.ps1 package  make the installer and the archive in build\package; what follows goes to cmake
.\dev.ps1 setup   only install missing tools and configure
'@
    }
}
